using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>A SELECT of whole rows of one table, as plain configuration.</summary>
internal sealed record SelectStatement(Table From)
{
    public IReadOnlyList<Condition> Where { get; init; } = [];

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    public int? Limit { get; init; }

    public long Offset { get; init; }

    public bool ForUpdate { get; init; }
}
