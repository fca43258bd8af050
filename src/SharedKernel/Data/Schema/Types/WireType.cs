using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A type whose values travel as another .NET type that the driver carries.</summary>
internal abstract class WireType<T, TWire>(string sqlName, NpgsqlDbType dbType) : ColumnType<T>(sqlName)
{
    internal NpgsqlDbType DbType => dbType;

    /// <summary>Whether every value travels as it is, so that arrays need no copy.</summary>
    protected virtual bool IsIdentity => false;

    internal override T Read(NpgsqlDataReader reader, int ordinal) => FromWire(reader.GetFieldValue<TWire>(ordinal));

    internal override NpgsqlParameter Parameter(T value) =>
        new NpgsqlParameter<TWire> { TypedValue = ToWire(value), NpgsqlDbType = dbType };

    internal override NpgsqlParameter NullParameter() => new() { Value = DBNull.Value, NpgsqlDbType = dbType };

    internal override NpgsqlParameter ArrayParameter(T[] values)
    {
        var wires = values as TWire[] ?? new TWire[values.Length];
        if (IsIdentity && ReferenceEquals(wires, values))
            return OfArray(wires);
        for (var i = 0; i < wires.Length; i++)
            wires[i] = ToWire(values[i]);
        return OfArray(wires);
    }

    internal override T[] ReadArray(NpgsqlDataReader reader, int ordinal)
    {
        var wires = reader.GetFieldValue<TWire[]>(ordinal);
        if (IsIdentity && wires is T[] same)
            return same;
        var values = new T[wires.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = FromWire(wires[i]);
        return values;
    }

    /// <summary>The value as it may travel: converted, or refused by an exception.</summary>
    protected abstract TWire ToWire(T value);

    /// <summary>The value that has travelled: converted, or refused by an exception.</summary>
    protected abstract T FromWire(TWire wire);

    private protected NpgsqlParameter OfArray<TElement>(TElement[] wires) =>
        new NpgsqlParameter<TElement[]> { TypedValue = wires, NpgsqlDbType = NpgsqlDbType.Array | dbType };
}
