using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A value type that may be null.</summary>
internal sealed class NullableValueType<T>(ColumnType<T> inner) : ColumnType<T?>(inner.SqlName), INullableType
    where T : struct
{
    /// <summary>The type of the value when there is one, so that it can be compared with plain values.</summary>
    internal ColumnType<T> Inner => inner;

    ColumnType INullableType.Inner => inner;

    internal override bool AllowsNull => true;

    internal override string CastName => inner.CastName;

    internal override string UnnestName => inner.UnnestName;

    internal override string? ParameterCast => inner.ParameterCast;

    internal override string? ReadCast => inner.ReadCast;

    internal override IEnumType? Enum => inner.Enum;

    internal override T? Read(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : inner.Read(reader, ordinal);

    internal override NpgsqlParameter Parameter(T? value) => value is { } present
        ? inner.Parameter(present)
        : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = (inner as ScalarType<T>)?.DbType ?? NpgsqlDbType.Text };

    internal override NpgsqlParameter ArrayParameter(T?[] values) => inner switch
    {
        ITextWire<T> wire => new NpgsqlParameter<string?[]>
        {
            TypedValue = Array.ConvertAll(values, value => value is { } present ? wire.ToText(present) : null),
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
        },
        ScalarType<T> scalar => new NpgsqlParameter<T?[]>
        {
            TypedValue = AllChecked(scalar, values),
            NpgsqlDbType = NpgsqlDbType.Array | scalar.DbType,
        },
        _ => throw new NotSupportedException($"{SqlName} has no nullable form."),
    };

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) => inner switch
    {
        ITextWire<T> wire => Array.ConvertAll(reader.GetFieldValue<string?[]>(ordinal), text => text is null ? (T?)null : wire.FromText(text)),
        ScalarType<T> scalar => Array.ConvertAll(reader.GetFieldValue<T?[]>(ordinal), value => value is { } present ? scalar.Checked(present) : (T?)null),
        _ => throw new NotSupportedException($"{SqlName} has no nullable form."),
    };

    internal override string? Validate(T? value) => value is { } present ? inner.Validate(present) : null;

    internal override string Text(T? value) => inner.Text(value!.Value);

    internal override string Literal(T? value) => value is { } present ? inner.Literal(present) : "null";

    private static T?[] AllChecked(ScalarType<T> scalar, T?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } present)
                values[i] = scalar.Checked(present);
        }

        return values;
    }
}
