using System.Text.Json;

namespace Backend.Host.Tests.Hosting;

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Text, string? ContentType, ILookup<string, string> Headers)
{
    public JsonElement Json => field.ValueKind != JsonValueKind.Undefined ? field : field = Parsed();

    public string? ETag => Headers["ETag"].SingleOrDefault();

    public Guid Id => Json.GetProperty("id").GetGuid();

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Content.Headers.ContentType?.MediaType,
        response.Headers.Concat(response.Content.Headers)
            .SelectMany(header => header.Value, (header, value) => (header.Key, value))
            .ToLookup(pair => pair.Key, pair => pair.value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Fails unless the status is this one.</summary>
    public Answer With(int status)
    {
        Assert.That(Status, Is.EqualTo(status), Text);
        return this;
    }

    public override string ToString() => $"{Status} {Text}";

    private JsonElement Parsed()
    {
        using var document = JsonDocument.Parse(Text);
        return document.RootElement.Clone();
    }
}
