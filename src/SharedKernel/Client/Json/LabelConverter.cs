using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Client.Json;

/// <summary>
/// An enum as its label in snake_case. A label that this client does not know is the type's zero, <c>Unknown</c>: a newer server may
/// have more of them.
/// </summary>
internal sealed class LabelConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Labels = Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    private static readonly Dictionary<string, T> Values = Labels.ToDictionary(l => l.Value, l => l.Key, StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Values.GetValueOrDefault(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Labels[value]);
}

/// <summary>Makes the converter of each enum.</summary>
internal sealed class LabelConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(LabelConverter<>).MakeGenericType(typeToConvert))!;
}
