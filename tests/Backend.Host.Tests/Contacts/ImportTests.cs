using System.Net.Http.Headers;
using System.Text.Json;

namespace Backend.Host.Tests.Contacts;

/// <summary>Import and export over HTTP, as a calling service would: 3,000 lines, sent before any answer is read.</summary>
public sealed class ImportTests : ApiTests
{
    private const int Lines = 3_000;

    [Test]
    public async Task Export_OfWhatWasImported_IsTakenByAnotherOrganization()
    {
        var body = string.Join('\n', Enumerable.Range(0, Lines).Select(i => JsonSerializer.Serialize(new { name = $"Contact {i}", email = $"c{i}@example.org", metadata = new { i } })));

        var imported = await ImportAsync(Api, "", body);
        var exported = (await Api.GetAsync("/v1/contacts/export")).With(200);
        var again = await ImportAsync(Other, "?onDuplicate=skip", exported.Text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(imported.SkipLast(1).Select(line => line.GetProperty("line").GetInt32()), Is.EqualTo(Enumerable.Range(1, Lines)));
            Assert.That(imported[^1].GetProperty("summary").GetProperty("created").GetInt32(), Is.EqualTo(Lines));
            Assert.That(again[^1].GetProperty("summary").GetProperty("created").GetInt32(), Is.EqualTo(Lines));
            Assert.That(Sorted((await Other.GetAsync("/v1/contacts/export")).Text), Is.EqualTo(Sorted(exported.Text)));
        }
    }

    [Test]
    public async Task Import_WithoutTheScope_IsForbidden()
    {
        var reader = Host.As(Workplace.Token(Organization, "contacts:read"));

        (await reader.PostAsync("/v1/contacts/import", Content("{}"))).With(403);
    }

    private static string[] Sorted(string text) => [.. text.Split('\n').Order(StringComparer.Ordinal)];

    private static async Task<List<JsonElement>> ImportAsync(Api api, string query, string body)
    {
        var answer = (await api.PostAsync("/v1/contacts/import" + query, Content(body))).With(200);
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static StringContent Content(string body) => new(body, new MediaTypeHeaderValue("application/x-ndjson"));
}
