using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>jsonb</c> carried by a type with source-generated serialization; UTF-8 end to end.</summary>
internal sealed class JsonbType<T>(JsonTypeInfo<T> json) : ColumnType<T>("jsonb")
{
    internal override T Read(NpgsqlDataReader reader, int ordinal) => Parse(reader.GetFieldValue<byte[]>(ordinal));

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) =>
        Array.ConvertAll(reader.GetFieldValue<string?[]>(ordinal), text => text is null ? default! : JsonSerializer.Deserialize(text, json)!);

    internal override NpgsqlParameter Parameter(T value) => new NpgsqlParameter<byte[]?>
    {
        TypedValue = value is null ? null : JsonSerializer.SerializeToUtf8Bytes(value, json),
        NpgsqlDbType = NpgsqlDbType.Jsonb,
    };

    internal override NpgsqlParameter ArrayParameter(T[] values) => new NpgsqlParameter<string?[]>
    {
        TypedValue = Array.ConvertAll(values, value => value is null ? null : JsonSerializer.Serialize(value, json)),
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
    };

    internal override string Text(T value) => JsonSerializer.Serialize(value, json);

    internal override string Literal(T value) =>
        $"'{JsonSerializer.Serialize(value, json).Replace("'", "''", StringComparison.Ordinal)}'::jsonb";

    private T Parse(byte[] utf8) => JsonSerializer.Deserialize(utf8, json)!;
}
