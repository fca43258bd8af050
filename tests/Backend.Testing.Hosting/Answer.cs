using System.Text.Json;
using System.Text.RegularExpressions;

namespace Backend.Testing.Hosting;

/// <summary>What came back.</summary>
internal sealed partial record Answer(int Status, string Text, string? ContentType, ILookup<string, string> Headers)
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

    /// <summary>The text without what differs between two equal answers: the trace's id and the ids of resources.</summary>
    public string WithoutIds() => Ids().Replace(Text, "…");

    public override string ToString() => $"{Status} {Text}";

    [GeneratedRegex("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    private JsonElement Parsed()
    {
        using var document = JsonDocument.Parse(Text);
        return document.RootElement.Clone();
    }
}
