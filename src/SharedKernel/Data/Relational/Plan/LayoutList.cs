namespace Backend.Data.Relational.Plan;

/// <summary>A list that hangs from a row.</summary>
/// <param name="Part">The relation.</param>
/// <param name="Node">The table whose row it belongs to.</param>
/// <param name="Index">Which of the relations of that node it is.</param>
/// <param name="Domain">The rows that have it.</param>
/// <param name="Slot">Which of the arrays holds it.</param>
internal sealed record LayoutList(ManyPart Part, int Node, int Index, int Domain, int Slot)
{
    public IReadOnlyList<LayoutKey> Keys { get; set; } = [];
}
