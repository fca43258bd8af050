using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Json;

/// <summary>Writes and reads an enum as its PostgreSQL label, exactly; no numbers, no other spelling.</summary>
internal sealed class EnumLabelConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> Labels =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString())));

    private static readonly FrozenDictionary<string, T> Values = Labels.ToFrozenDictionary(l => l.Value.Value, l => l.Key, StringComparer.Ordinal);

    private static readonly string Rule = "must be one of: " + string.Join(", ", Labels.OrderBy(l => l.Key).Select(l => l.Value.Value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out var value) ? value : throw new FieldException(Rule);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Labels[value]);
}

/// <summary>Makes the converter of each enum type.</summary>
internal sealed class EnumLabelConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(EnumLabelConverter<>).MakeGenericType(typeToConvert))!;
}
