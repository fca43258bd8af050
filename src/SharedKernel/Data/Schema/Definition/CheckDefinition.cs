using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>A CHECK of the table.</summary>
internal sealed record CheckDefinition(string Rule, Condition Condition)
{
    /// <summary>The name it was given; null for PostgreSQL's pattern.</summary>
    public string? Name { get; init; }
}
