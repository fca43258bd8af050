using Backend.Data.Schema.Definition;

namespace Backend.Data.Schema;

/// <summary>All that is said of a column apart from its type.</summary>
internal sealed record ColumnTraits
{
    public bool IsNullable { get; init; }

    public bool IsPrimaryKey { get; init; }

    public ColumnDefault? Default { get; init; }

    public ColumnUpdate? OnUpdate { get; init; }

    /// <summary>The expression that PostgreSQL computes and stores; null for a column that is written.</summary>
    public string? GeneratedSql { get; init; }

    public IdentityDefinition? Identity { get; init; }

    public string? Collation { get; init; }

    public ColumnKey? Key { get; init; }

    public ColumnReference? Reference { get; init; }

    /// <summary>Conditions of a CHECK, with <c>{0}</c> standing for the column, by the name of the rule.</summary>
    public IReadOnlyList<(string Rule, string Sql)> Checks { get; init; } = [];

    /// <summary>How many of them make the value of a row that leaves the column out.</summary>
    public int ValueSources => (Default is null ? 0 : 1) + (GeneratedSql is null ? 0 : 1) + (Identity is null ? 0 : 1);
}

/// <summary>A unique key of one column.</summary>
internal sealed record ColumnKey(bool NullsNotDistinct);

/// <summary>A foreign key of one column.</summary>
/// <param name="Target">The referenced column, asked for late: tables may reference each other.</param>
/// <param name="OnDelete">What becomes of the row when the target is deleted.</param>
/// <param name="OnUpdate">What becomes of it when the target's key changes.</param>
internal sealed record ColumnReference(Func<Column> Target, OnDelete OnDelete, OnUpdate OnUpdate);
