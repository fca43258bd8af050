using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>One row of another table, by a join.</summary>
internal sealed class OnePart : FindPart
{
    public OnePart(RelationLink link, FindPlan target, bool isOptional)
    {
        if (target.OrderBy.Count > 0 || target.IsPaged || target.Locking is not null || target.IsPerLevel)
            throw new StatementException($"{target.From.QualifiedName} is read as one row: it has no order, limit, offset or lock.");
        if (!isOptional && target.Where.Count > 0)
            throw new StatementException($"A condition on the one {target.From.QualifiedName} would leave out its parents: filter them with Any(…).");
        Link = link;
        Target = target;
        IsOptional = isOptional;
        ColumnCount = target.ColumnCount + (isOptional ? 1 : 0);
        SlotCount = target.SlotCount + (isOptional ? 1 : 0);
    }

    public RelationLink Link { get; }

    public FindPlan Target { get; }

    /// <summary>Whether there may be none; a column says whether there is.</summary>
    public bool IsOptional { get; }

    public override int ColumnCount { get; }

    public override int SlotCount { get; }
}
