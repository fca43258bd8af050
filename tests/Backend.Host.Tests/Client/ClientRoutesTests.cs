using System.Reflection;
using System.Text.Json;
using Backend.Client;
using Backend.Client.Json;
using Backend.Client.Sending;

namespace Backend.Host.Tests.Client;

/// <summary>What the client sends and reads is in the OpenAPI document of the host.</summary>
public sealed class ClientRoutesTests : ApiTests
{
    private JsonElement document;

    private static IEnumerable<TestCaseData> Routes() => typeof(BackendClient).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(Route))
        .Select(field => (Route)field.GetValue(null)!)
        .Select(route => new TestCaseData(route).SetArgDisplayNames($"{route.Method} {route.Pattern}"));

    [OneTimeSetUp]
    public async Task ReadDocument() => document = (await Host.Anonymous.GetAsync("/openapi/v1.json")).With(200).Json;

    [TestCaseSource(nameof(Routes))]
    public void Route_OfTheClient_IsServedWithAllItsFields(object given)
    {
        var route = (Route)given;
        Assert.That(document.GetProperty("paths").TryGetProperty(route.Pattern, out var path), Is.True, "no such path");
        Assert.That(path.TryGetProperty(route.Method.Method.ToLowerInvariant(), out var operation), Is.True, "no such method");
        var parameters = operation.TryGetProperty("parameters", out var list) ? list.EnumerateArray().Select(p => p.GetProperty("name").GetString()!).ToList() : [];

        if (route.Query is { } query)
            Assert.That(Members(query), Is.SubsetOf(parameters));
        if (route.Body is { } body)
            AssertFits(body, operation.GetProperty("requestBody").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema"), "body");
        var answer = operation.GetProperty("responses").EnumerateObject().First(response => response.Name.StartsWith('2')).Value;
        if (route.Answer is { } type)
            AssertFits(type, answer.GetProperty("content").EnumerateObject().First().Value.GetProperty("schema"), "answer");
    }

    [Test]
    public void Routes_OfTheClient_AreMany() => Assert.That(Routes().Count(), Is.GreaterThan(20));

    private void AssertFits(Type type, JsonElement schema, string at)
    {
        schema = Resolved(schema);
        if (schema.TryGetProperty("items", out var items))
        {
            AssertFits(ElementOf(type), items, at + "[]");
            return;
        }

        if (!schema.TryGetProperty("properties", out var properties))
            return;
        var known = properties.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        Assert.That(Members(type), Is.SubsetOf(known.Keys), at);
        foreach (var member in ClientJson.Options.GetTypeInfo(type).Properties)
            AssertFits(member.PropertyType, known[member.Name], $"{at}.{member.Name}");
    }

    // A member that may be null is written as one of several.
    private JsonElement Resolved(JsonElement schema)
    {
        foreach (var choice in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (schema.TryGetProperty(choice, out var several))
                return Resolved(several.EnumerateArray().FirstOrDefault(each => each.TryGetProperty("$ref", out _), several[0]));
        }

        return schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;
    }

    private static Type ElementOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[^1] : typeof(string);

    private static IEnumerable<string> Members(Type type) => ClientJson.Options.GetTypeInfo(type).Properties.Select(member => member.Name);
}
