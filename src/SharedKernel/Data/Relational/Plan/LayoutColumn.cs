using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>One value of a row.</summary>
/// <param name="Node">The table it is read from.</param>
/// <param name="Item">What is read; null for whether the node's row is there.</param>
/// <param name="Domain">The rows that have it.</param>
/// <param name="Defines">The domain of the rows for which it is true; 0 for ordinary columns.</param>
/// <param name="Slot">Which of the arrays of a list holds it.</param>
internal sealed record LayoutColumn(int Node, Expr? Item, int Domain, int Defines, int Slot)
{
    /// <summary>Arrays of arrays are rectangular: an array column travels as its elements and the lengths.</summary>
    public bool IsFlattened => Item is { Type.CanAggregate: false };
}
