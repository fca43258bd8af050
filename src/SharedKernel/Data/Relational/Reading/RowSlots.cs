namespace Backend.Data.Relational.Reading;

/// <summary>The rows of a level, one array a column.</summary>
/// <param name="Slots">The arrays, as the layout numbers them.</param>
/// <param name="Count">How many rows there are.</param>
internal readonly record struct RowSlots(Array[] Slots, int Count);
