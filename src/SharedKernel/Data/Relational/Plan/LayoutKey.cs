using Backend.Data.Schema;

namespace Backend.Data.Relational.Plan;

/// <summary>A column by whose values a list is found.</summary>
/// <param name="Node">The table it belongs to.</param>
/// <param name="Column">The column.</param>
/// <param name="Domain">The rows that have it.</param>
/// <param name="Name">What it is called in the output of its level.</param>
/// <param name="Position">Where it stands there, from 0.</param>
internal sealed record LayoutKey(int Node, Column Column, int Domain, string Name, int Position);
