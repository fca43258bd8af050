using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>A one-dimensional array of another type. Bulk inserts send each row's array as a literal of text.</summary>
internal sealed class ArrayType<T>(ColumnType<T> element) : ColumnType<T[]>($"{element.SqlName}[]")
{
    internal override string CastName => $"{element.CastName}[]";

    internal override string UnnestName => "text";

    internal override string ParameterCast => CastName;

    internal override string? ReadCast => element.ReadCast is { } cast ? $"{cast}[]" : null;

    internal override bool CanAggregate => false;

    internal override IEnumType? Enum => element.Enum;

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => (T[])element.ReadArray(reader, ordinal);

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal)
    {
        var lengths = reader.GetFieldValue<int?[]>(ordinal);
        var elements = reader.IsDBNull(ordinal + 1) ? [] : (T[])element.ReadArray(reader, ordinal + 1);
        var arrays = new T[]?[lengths.Length];
        var at = 0;
        for (var i = 0; i < arrays.Length; i++)
        {
            if (lengths[i] is not { } length)
                continue;
            arrays[i] = length == 0 ? [] : elements[at..(at + length)];
            at += length;
        }

        return arrays;
    }

    internal override NpgsqlParameter Parameter(T[] value) =>
        value is null ? new NpgsqlParameter { Value = DBNull.Value } : element.ArrayParameter((T[])value.Clone());

    internal override NpgsqlParameter ArrayParameter(T[][] values) => new NpgsqlParameter<string?[]>
    {
        TypedValue = Array.ConvertAll(values, value => value is null ? null : Text(value)),
        NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text,
    };

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

    internal override string Literal(T[] value) => $"'{Text(value).Replace("'", "''", StringComparison.Ordinal)}'::{SqlName}";

    internal override string Text(T[] value) =>
        "{" + string.Join(',', value.Select(item => item is null ? "null" : Quote(element.Text(item)))) + "}";

    private static string Quote(string item) =>
        $"\"{item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
