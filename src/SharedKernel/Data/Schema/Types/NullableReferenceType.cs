using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>A reference type that may be null.</summary>
internal sealed class NullableReferenceType<T>(ColumnType<T> inner) : ColumnType<T?>(inner.SqlName), INullableType
    where T : class?
{
    ColumnType INullableType.Inner => inner;

    internal override bool AllowsNull => true;

    internal override string CastName => inner.CastName;

    internal override string UnnestName => inner.UnnestName;

    internal override string? ParameterCast => inner.ParameterCast;

    internal override string? ReadCast => inner.ReadCast;

    internal override bool CanAggregate => inner.CanAggregate;

    internal override IEnumType? Enum => inner.Enum;

    internal override T? Read(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : inner.Read(reader, ordinal);

    // The inner types leave null elements of a reference type null.
    internal override NpgsqlParameter Parameter(T? value) => inner.Parameter(value!);

    internal override NpgsqlParameter ArrayParameter(T?[] values) => inner.ArrayParameter(values!);

    internal override string? Validate(T? value) => value is null ? null : inner.Validate(value);

    internal override string Text(T? value) => inner.Text(value!);

    internal override string Literal(T? value) => value is null ? "null" : inner.Literal(value);

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) => inner.ReadArray(reader, ordinal);
}
