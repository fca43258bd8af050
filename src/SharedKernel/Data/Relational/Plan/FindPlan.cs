using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>A nested read, or one node of it, as plain configuration.</summary>
/// <param name="From">Whose rows are read.</param>
/// <param name="Parts">What is read of each, in order: at least its own columns.</param>
internal sealed record FindPlan(Table From, IReadOnlyList<FindPart> Parts)
{
    public IReadOnlyList<Condition> Where { get; init; } = [];

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    /// <summary>The most rows; within a list, for each parent.</summary>
    public int? Limit { get; init; }

    /// <summary>Rows passed over; within a list, for each parent.</summary>
    public long Offset { get; init; }

    public Locking? Locking { get; init; }

    /// <summary>Whether lists are read by a statement for each level instead of all in one.</summary>
    public bool IsPerLevel { get; init; }

    public bool IsPaged => Limit is not null || Offset > 0;

    /// <summary>How many columns a result set has for it.</summary>
    public int ColumnCount => Parts.Sum(part => part.ColumnCount);

    /// <summary>How many arrays hold it within a list.</summary>
    public int SlotCount => Parts.Sum(part => part.SlotCount);
}
