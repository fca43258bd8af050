using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>A type of the author's own, stored as another.</summary>
internal sealed class ConvertedType<T, TStored>(ColumnType<TStored> stored, Func<TStored, T> read, Func<T, TStored> write) : WrappingType<T>(stored)
{
    internal override T Read(NpgsqlDataReader reader, int ordinal) => read(stored.Read(reader, ordinal));

    internal override NpgsqlParameter Parameter(T value) => stored.Parameter(write(value));

    internal override NpgsqlParameter NullParameter() => stored.NullParameter();

    internal override NpgsqlParameter ArrayParameter(T[] values)
    {
        var written = new TStored[values.Length];
        for (var i = 0; i < written.Length; i++)
            written[i] = write(values[i]);
        return stored.ArrayParameter(written);
    }

    internal override NpgsqlParameter ArrayParameter<TNull>(TNull[] values, Nulls<TNull, T> nulls) =>
        stored.ArrayParameter(values, nulls.Stored(write, read));

    internal override T[] ReadArray(NpgsqlDataReader reader, int ordinal)
    {
        var written = stored.ReadArray(reader, ordinal);
        var values = new T[written.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(written[i]);
        return values;
    }

    internal override TNull[] ReadArray<TNull>(NpgsqlDataReader reader, int ordinal, Nulls<TNull, T> nulls) =>
        stored.ReadArray(reader, ordinal, nulls.Stored(write, read));

    internal override string? Validate(T value) => stored.Validate(write(value));

    internal override string Text(T value) => stored.Text(write(value));

    internal override string Literal(T value) => stored.Literal(write(value));
}
