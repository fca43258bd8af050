using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>A one-dimensional array of another type. Bulk inserts send each row's array as a literal of text.</summary>
internal sealed class ArrayType<T>(ColumnType<T> element) : ColumnType<T[]>($"{element.SqlName}[]")
{
    internal override string UnnestName => "text";

    internal override string ParameterCast => SqlName;

    internal override string? ReadCast => element.ReadCast is { } cast ? $"{cast}[]" : null;

    internal override bool CanAggregate => false;

    internal override IEnumType? Enum => element.Enum;

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => (T[])element.ReadArray(reader, ordinal);

    internal override NpgsqlParameter Parameter(T[] value) =>
        value is null ? new NpgsqlParameter { Value = DBNull.Value } : element.ArrayParameter(value);

    internal override NpgsqlParameter ArrayParameter(T[][] values) => new NpgsqlParameter<string?[]>
    {
        TypedValue = Array.ConvertAll(values, value => value is null ? null : Text(value)),
        NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text,
    };

    internal override string? Validate(T[] value)
    {
        foreach (var item in value)
        {
            if (element.Validate(item) is { } message)
                return message;
        }

        return null;
    }

    internal override string Literal(T[] value) => $"{QuotedText(value)}::{SqlName}";

    private static string QuotedText(T[] value) => $"'{Text(value).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Text(T[] value) =>
        "{" + string.Join(',', value.Select(item => item is null ? "null" : Quote(Plain(item)))) + "}";

    private static string Quote(string item) =>
        $"\"{item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Plain(T item) => item switch
    {
        bool flag => flag ? "t" : "f",
        Enum member => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString()),
        DateTimeOffset instant => instant.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => item!.ToString()!,
    };
}
