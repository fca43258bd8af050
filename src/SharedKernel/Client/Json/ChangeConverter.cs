using System.Text.Json;
using System.Text.Json.Serialization;
using Backend.Client.Calls;

namespace Backend.Client.Json;

/// <summary>Writes a set change as its value; one that is unset is left out by the member's own condition.</summary>
internal sealed class ChangeConverter<T> : JsonConverter<Change<T>>
{
    public override Change<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Change<T>.To(JsonSerializer.Deserialize<T>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, Change<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Value, options);
}

/// <summary>Makes the converter of each type of change.</summary>
internal sealed class ChangeConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Change<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ChangeConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}
