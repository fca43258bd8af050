using System.Globalization;
using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>A column of a table, and at the same time the expression that reads it.</summary>
public abstract class Column : Expr
{
    private protected Column(string name) => Name = Identifier.Checked(name);

    /// <summary>The name in PostgreSQL.</summary>
    public string Name { get; }

    /// <summary>The table it belongs to; set once, when the table is made.</summary>
    public Table Table { get; private set; } = null!;

    /// <summary>Whether the column may hold NULL.</summary>
    public bool IsNullable { get; private protected init; }

    internal ColumnDefault? Default { get; private protected init; }

    internal bool IsPrimaryKey { get; private protected init; }

    /// <summary>SQL that every update sets the column to, unless the update sets it itself.</summary>
    internal string? OnUpdate { get; private protected init; }

    /// <summary><see cref="OnUpdate"/> as SET of this table instance takes it.</summary>
    internal string OnUpdateSql =>
        field ??= string.Format(CultureInfo.InvariantCulture, OnUpdate!, $"{Table.TableAlias}.{Name}");

    /// <summary>Conditions of a CHECK, with <c>{0}</c> standing for the column, by the name of the rule.</summary>
    internal IReadOnlyList<(string Rule, string Sql)> Checks { get; private protected init; } = [];

    internal void Attach(Table table)
    {
        if (Table is not null)
            throw new InvalidOperationException($"Column {Name} belongs to {Table.QualifiedName} already.");
        Table = table;
    }

    internal override string OutputName => Name;

    internal override void Write(SqlWriter sql) => sql.Column(this);
}
