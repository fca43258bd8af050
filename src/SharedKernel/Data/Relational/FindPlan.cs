using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A nested read, as plain configuration.</summary>
internal sealed record FindPlan(SelectStatement Select)
{
    public Table From => Select.From;

    public IReadOnlyList<RelationPlan> Relations { get; init; } = [];

    public IReadOnlyList<Condition> Where => Select.Where;

    public IReadOnlyList<OrderTerm> OrderBy => Select.OrderBy;
}
