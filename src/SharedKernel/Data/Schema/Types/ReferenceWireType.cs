using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A type that travels as a reference type, which has room for null.</summary>
internal abstract class ReferenceWireType<T, TWire>(string sqlName, NpgsqlDbType dbType) : WireType<T, TWire>(sqlName, dbType)
    where TWire : class
{
    internal sealed override NpgsqlParameter ArrayParameter<TNull>(TNull[] values, Nulls<TNull, T> nulls)
    {
        var wires = values as TWire?[] ?? new TWire?[values.Length];
        if (IsIdentity && ReferenceEquals(wires, values))
            return OfArray(wires);
        for (var i = 0; i < wires.Length; i++)
            wires[i] = nulls.IsNull(values[i]) ? null : ToWire(nulls.Value(values[i]));
        return OfArray(wires);
    }

    internal sealed override TNull[] ReadArray<TNull>(NpgsqlDataReader reader, int ordinal, Nulls<TNull, T> nulls)
    {
        var wires = reader.GetFieldValue<TWire?[]>(ordinal);
        if (IsIdentity && wires is TNull[] same)
            return same;
        var values = new TNull[wires.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (wires[i] is { } wire)
                values[i] = nulls.Of(FromWire(wire));
        }

        return values;
    }
}
