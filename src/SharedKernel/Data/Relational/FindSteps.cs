using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>The steps that every width of <c>Find</c> shares.</summary>
internal static class FindSteps
{
    public static FindPlan With(FindPlan plan, RelationPlan relation) =>
        plan with { Relations = [.. plan.Relations, relation] };

    public static FindPlan Where(FindPlan plan, IEnumerable<Condition?> conditions) =>
        plan with { Select = plan.Select with { Where = [.. plan.Where, .. conditions.OfType<Condition>()] } };

    public static FindPlan OrderBy(FindPlan plan, IReadOnlyList<OrderTerm> terms) =>
        plan with { Select = plan.Select with { OrderBy = terms } };

    public static FindPlan Limit(FindPlan plan, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return plan with { Select = plan.Select with { Limit = rows } };
    }
}
