using Backend.Data.Schema;

namespace Backend.Data.Relational.Plan;

/// <summary>A table of a level, by the join that brings it in.</summary>
/// <param name="Table">The table.</param>
/// <param name="Part">The relation; null for the level's own table.</param>
/// <param name="Parent">The node it is joined to.</param>
/// <param name="Index">Which of the relations of that node it is.</param>
internal sealed record LayoutNode(Table Table, OnePart? Part, int Parent, int Index)
{
    public bool HasJoins { get; set; }
}
