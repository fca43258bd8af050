using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A one-dimensional array of another type. Bulk inserts send each row's array as a literal of text.</summary>
internal sealed class ArrayType<T>(ColumnType<T> element) : ColumnType<T[]>($"{element.SqlName}[]")
{
    /// <summary>The type of its elements.</summary>
    internal ColumnType<T> Element => element;

    internal override string CastName => $"{element.CastName}[]";

    internal override string UnnestName => "text";

    internal override string ParameterCast => CastName;

    internal override string? ReadCast => element.ReadCast is { } cast ? $"{cast}[]" : null;

    internal override bool CanAggregate => false;

    internal override IEnumType? Enum => element.Enum;

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => element.ReadArray(reader, ordinal);

    // A copy: the author may change the array while the statement waits to be sent.
    internal override NpgsqlParameter Parameter(T[] value) =>
        value is null ? NullParameter() : element.ArrayParameter((T[])value.Clone());

    internal override NpgsqlParameter NullParameter() => new() { Value = DBNull.Value };

    internal override NpgsqlParameter ArrayParameter(T[][] values) =>
        Literals(Array.ConvertAll(values, value => value is null ? null : Text(value)));

    internal override NpgsqlParameter ArrayParameter<TNull>(TNull[] values, Nulls<TNull, T[]> nulls) =>
        Literals(Array.ConvertAll(values, value => nulls.IsNull(value) ? null : Text(nulls.Value(value))));

    internal override T[][] ReadArray(NpgsqlDataReader reader, int ordinal) => ReadArray(reader, ordinal, Nulls.OfReferences<T[]>())!;

    internal override TNull[] ReadArray<TNull>(NpgsqlDataReader reader, int ordinal, Nulls<TNull, T[]> nulls)
    {
        var lengths = reader.GetFieldValue<int?[]>(ordinal);
        var elements = reader.IsDBNull(ordinal + 1) ? [] : element.ReadArray(reader, ordinal + 1);
        var arrays = new TNull[lengths.Length];
        var at = 0;
        for (var i = 0; i < arrays.Length; i++)
        {
            if (lengths[i] is not { } length)
                continue;
            arrays[i] = nulls.Of(elements[at..(at + length)]);
            at += length;
        }

        return arrays;
    }

    internal override string? Validate(T[] value)
    {
        foreach (var item in value)
        {
            if (item is null && !element.AllowsNull)
                return "must not contain null";
            if (element.Validate(item) is { } message)
                return message;
        }

        return null;
    }

    internal override string Text(T[] value) =>
        "{" + string.Join(',', value.Select(item => item is null ? "null" : InQuotes(element.Text(item)))) + "}";

    private static NpgsqlParameter<string?[]> Literals(string?[] texts) =>
        new() { TypedValue = texts, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static string InQuotes(string item) =>
        $"\"{item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
