namespace Backend.Data.Execution;

/// <summary>The rows that a function of the operators gave, as it names them: a newer database may give more columns than the code knows.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with a value for every column: text, a number, a <see cref="DateTime"/> in UTC, a <see cref="Guid"/> or null.</param>
public sealed record OperatorAnswer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>A value by the name of its column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public object? Value(int row, string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
                return Rows[row][i];
        }

        throw new ArgumentException($"The answer has no column {column}.", nameof(column));
    }
}
