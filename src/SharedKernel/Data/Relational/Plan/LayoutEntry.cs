namespace Backend.Data.Relational.Plan;

/// <summary>A column or a list, in the order of reading.</summary>
/// <param name="Column">The column; null for a list.</param>
/// <param name="List">Which list; -1 for a column.</param>
internal readonly record struct LayoutEntry(LayoutColumn? Column, int List);
