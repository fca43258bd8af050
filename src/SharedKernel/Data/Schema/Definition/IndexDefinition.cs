using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>An index. <c>organization_id</c> is not among its terms; DDL puts it first on tenant tables.</summary>
internal sealed record IndexDefinition(bool IsUnique, IReadOnlyList<OrderTerm> Terms, Condition? Where)
{
    /// <summary>The name it was given; null for PostgreSQL's pattern.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is an index even where a constraint could say the same.</summary>
    public bool IsPlain { get; init; }

    public IndexMethod Method { get; init; }

    /// <summary>The operator class of each term; null for the default of its type.</summary>
    public IReadOnlyList<string?> OperatorClasses { get; init; } = [.. Terms.Select(_ => (string?)null)];

    /// <summary>Columns that it holds only so that a query need not read the table.</summary>
    public IReadOnlyList<Column> Include { get; init; } = [];

    /// <summary>Whether two rows with NULL are the same to a unique index.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>Storage parameters by name.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters { get; init; } = [];
}
