using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>A type that is another one or NULL.</summary>
internal abstract class NullableType<TNull, T>(ColumnType<T> inner, Nulls<TNull, T> nulls) : WrappingType<TNull>(inner), INullableType
{
    /// <summary>The type of the value when there is one, so that it can be compared with plain values.</summary>
    internal ColumnType<T> Inner => inner;

    ColumnType INullableType.Inner => inner;

    internal sealed override bool AllowsNull => true;

    internal sealed override TNull Read(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? default! : nulls.Of(inner.Read(reader, ordinal));

    internal sealed override NpgsqlParameter Parameter(TNull value) =>
        nulls.IsNull(value) ? inner.NullParameter() : inner.Parameter(nulls.Value(value));

    internal sealed override NpgsqlParameter NullParameter() => inner.NullParameter();

    internal sealed override NpgsqlParameter ArrayParameter(TNull[] values) => inner.ArrayParameter(values, nulls);

    internal sealed override NpgsqlParameter ArrayParameter<TOuter>(TOuter[] values, Nulls<TOuter, TNull> outer) => throw Twice();

    internal sealed override TNull[] ReadArray(NpgsqlDataReader reader, int ordinal) => inner.ReadArray(reader, ordinal, nulls);

    internal sealed override TOuter[] ReadArray<TOuter>(NpgsqlDataReader reader, int ordinal, Nulls<TOuter, TNull> outer) => throw Twice();

    internal sealed override string? Validate(TNull value) => nulls.IsNull(value) ? null : inner.Validate(nulls.Value(value));

    internal sealed override string Text(TNull value) => inner.Text(nulls.Value(value));

    internal sealed override string Literal(TNull value) => nulls.IsNull(value) ? "null" : inner.Literal(nulls.Value(value));

    private InvalidOperationException Twice() => new($"{SqlName} is nullable already.");
}
