using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Json;

/// <summary>Writes and reads an enum as its PostgreSQL label, exactly; no numbers, no other spelling.</summary>
internal sealed class EnumLabelConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> s_labels =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString())));

    private static readonly FrozenDictionary<string, T> s_values = s_labels.ToFrozenDictionary(l => l.Value.Value, l => l.Key, StringComparer.Ordinal);

    private static readonly string s_rule = "must be one of: " + string.Join(", ", s_labels.OrderBy(l => l.Key).Select(l => l.Value.Value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && s_values.TryGetValue(reader.GetString()!, out var value) ? value : throw new FieldException(s_rule);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(s_labels[value]);
}

/// <summary>Makes the converter of each enum type.</summary>
internal sealed class EnumLabelConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(EnumLabelConverter<>).MakeGenericType(typeToConvert))!;
}
