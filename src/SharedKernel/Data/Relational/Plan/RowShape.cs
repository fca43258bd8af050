using Backend.Data.Execution;

namespace Backend.Data.Relational.Plan;

/// <summary>Reads a value from the current row, and moves the ordinal behind its columns.</summary>
internal delegate TValue RowShape<out TValue>(RowReader row, ref int ordinal);
