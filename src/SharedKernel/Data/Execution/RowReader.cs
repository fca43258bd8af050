using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>Reads columns of the current row: of a result set, or of parallel arrays that hold a nested list.</summary>
public sealed class RowReader
{
    private readonly NpgsqlDataReader? _reader;

    private readonly Array[] _arrays = [];

    internal RowReader(NpgsqlDataReader reader) => _reader = reader;

    internal RowReader(Array[] arrays) => _arrays = arrays;

    /// <summary>The position within the arrays.</summary>
    internal int Index { get; set; }

    /// <summary>The driver's reader, for what stands outside the arrays of a nested list.</summary>
    internal NpgsqlDataReader Reader => _reader
        ?? throw new NotSupportedException("What is read within a list stands in arrays, not in a result set.");

    /// <summary>The column's value in the current row.</summary>
    /// <param name="column">A column of the table being read.</param>
    /// <param name="ordinal">Its position in the result.</param>
    public T Get<T>(Column<T> column, int ordinal) => _reader is null
        ? ((T[])_arrays[ordinal])[Index]
        : column.ValueType.Read(_reader, ordinal);

    internal T Get<T>(ColumnType<T> type, int ordinal) => _reader is null
        ? ((T[])_arrays[ordinal])[Index]
        : type.Read(_reader, ordinal);

    internal bool IsNull(int ordinal) => Reader.IsDBNull(ordinal);

    /// <summary>Whether the row stands in parallel arrays.</summary>
    internal bool IsList => _reader is null;

    /// <summary>A list within a list.</summary>
    internal IReadOnlyList<T> GetList<T>(int ordinal) => ((IReadOnlyList<T>[])_arrays[ordinal])[Index];

    /// <summary>Where an optional row stands in its arrays; -1 when there is none.</summary>
    internal int GetPosition(int ordinal) => ((int[])_arrays[ordinal])[Index];
}
