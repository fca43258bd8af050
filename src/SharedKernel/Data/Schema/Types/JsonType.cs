using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>json</c> or <c>jsonb</c> carried by a type with source-generated serialization; UTF-8 end to end.</summary>
internal sealed class JsonType<T>(string sqlName, NpgsqlDbType dbType, JsonTypeInfo<T> json) : ReferenceWireType<T, string>(sqlName, dbType)
{
    internal override T Read(NpgsqlDataReader reader, int ordinal) =>
        JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(ordinal), json)!;

    internal override NpgsqlParameter Parameter(T value) => value is null
        ? NullParameter()
        : new NpgsqlParameter<byte[]> { TypedValue = JsonSerializer.SerializeToUtf8Bytes(value, json), NpgsqlDbType = DbType };

    internal override string Text(T value) => JsonSerializer.Serialize(value, json);

    protected override string ToWire(T value) => value is null ? null! : JsonSerializer.Serialize(value, json);

    protected override T FromWire(string wire) => JsonSerializer.Deserialize(wire, json)!;
}
