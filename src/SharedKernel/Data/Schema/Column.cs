using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>A column of a table, and at the same time the expression that reads it.</summary>
public abstract class Column : Expr
{
    private protected Column(string name, ColumnTraits traits)
    {
        Name = Identifier.Checked(name);
        Traits = traits;
        if (traits.ValueSources > 1)
            throw new InvalidOperationException($"Column {name} is made in more than one way: by a default, as identity or generated.");
    }

    /// <summary>The name in PostgreSQL.</summary>
    public string Name { get; }

    /// <summary>The table it belongs to; set once, when the table is made.</summary>
    public Table Table { get; private set; } = null!;

    /// <summary>Whether the column may hold NULL.</summary>
    public bool IsNullable => Traits.IsNullable;

    internal ColumnTraits Traits { get; }

    internal ColumnDefault? Default => Traits.Default;

    internal bool IsPrimaryKey => Traits.IsPrimaryKey;

    /// <summary>What every update sets the column to, unless the update sets it itself.</summary>
    internal ColumnUpdate? OnUpdate => Traits.OnUpdate;

    /// <summary>Whether PostgreSQL makes every value of it, or its number.</summary>
    internal bool IsMadeByServer => Traits is not { GeneratedSql: null, Identity: null };

    /// <summary>Whether an update may set it: not what PostgreSQL makes, and not a key.</summary>
    internal bool IsUpdatable => !IsPrimaryKey && !IsMadeByServer;

    /// <summary>Whether an insert must name it, because PostgreSQL knows no value for it.</summary>
    internal bool IsRequired => !IsNullable && !IsMadeByServer && Default?.SqlFor(this) is null;

    /// <summary>Whether an insert may name it.</summary>
    internal bool IsInsertable => Traits is { GeneratedSql: null, Identity: null or { IsAlways: false } };

    internal void Attach(Table table)
    {
        if (Table is not null)
            throw new InvalidOperationException($"Column {Name} belongs to {Table.QualifiedName} already.");
        Table = table;
    }

    internal override string OutputName => Name;

    internal override void Write(SqlWriter sql) => sql.Column(this);
}
