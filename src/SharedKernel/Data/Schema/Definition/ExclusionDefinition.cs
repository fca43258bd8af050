using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>No two rows are related in all of these ways. <c>organization_id with =</c> comes first on tenant tables.</summary>
internal sealed record ExclusionDefinition(IReadOnlyList<(Column Column, string Operator)> Terms, Condition? Where)
{
    /// <summary>The name it was given; null for PostgreSQL's pattern.</summary>
    public string? Name { get; init; }
}
