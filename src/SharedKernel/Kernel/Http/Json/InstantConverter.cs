using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Json;

/// <summary>An instant as RFC 3339, written in UTC. The framework's own converter takes a text without an offset for local time.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Rule = "must be an instant with an offset, such as 2026-01-31T12:00:00Z";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value) && HasOffset(reader.GetString()!)
            ? value.ToUniversalTime()
            : throw new FieldException(Rule);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);

    private static bool HasOffset(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time > 0 && (text[^1] == 'Z' || text.AsSpan(time).ContainsAny('+', '-'));
    }
}
