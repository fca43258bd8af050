namespace Backend.Data.Schema.Definition;

/// <summary>What the columns marked as primary key do not say of it.</summary>
/// <param name="Columns">The columns in the order of the key.</param>
internal sealed record PrimaryKeyDefinition(IReadOnlyList<Column> Columns)
{
    /// <summary>The name it was given; null for PostgreSQL's pattern.</summary>
    public string? Name { get; init; }
}
