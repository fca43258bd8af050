using System.Text.RegularExpressions;

namespace Backend.Host.Tests.Serving;

/// <summary>What the first start in Development prints.</summary>
public sealed partial class BannerTests : ApiTests
{
    [Test]
    public async Task Serve_CurlLine_WorksWhenPasted()
    {
        var line = Host.Process.Output.Single(line => line.StartsWith("curl ", StringComparison.Ordinal));
        var words = Words().Matches(line).Select(word => word.Value.Trim('\'')).ToList();
        var headers = words.Select((word, i) => (word, i)).Where(each => each.word == "-H").Select(each => words[each.i + 1].Split(": ", 2)).ToDictionary(header => header[0], header => header[1], StringComparer.Ordinal);
        Assert.That(headers.Keys, Is.EquivalentTo(new[] { "Content-Type", "Authorization" }));
        Assert.That(words[..2], Is.EqualTo(new[] { "curl", "-s" }));
        Assert.That(words[2], Is.EqualTo(Host.Address + "/v1/contacts"));
        Assert.That(headers["Content-Type"], Is.EqualTo("application/json"));

        var answer = await Host.Anonymous.PostAsync("/v1/contacts", words[words.IndexOf("-d") + 1], new Header("Authorization", headers["Authorization"]));

        Assert.That(answer.With(201).Json.Text("name"), Is.EqualTo("Ada Lovelace"));
    }

    [Test]
    public async Task Serve_Links_AreAnswered()
    {
        var links = Host.Process.Output.Select(line => Link().Match(line)).Where(match => match.Success).Select(match => new Uri(match.Value)).ToList();

        Assert.That(links.Select(link => link.AbsolutePath), Is.EquivalentTo(new[] { "/docs", "/traces" }));
        foreach (var link in links)
            Assert.That((await Host.Anonymous.GetAsync(link.AbsolutePath)).Status, Is.AnyOf(200, 301, 302));
    }

    [Test]
    public void Serve_ModuleTable_NamesEveryModuleAndTheDemoOrganizations()
    {
        var text = string.Join('\n', Host.Process.Output);

        foreach (var name in new[] { "platform", "contacts", "orders", "licenses", "Acme", "Globex" })
            Assert.That(text, Does.Contain(name));
    }

    [TestCase("/v1/contacts", "get", "post", "put")]
    [TestCase("/v1/contacts/{id}", "get", "patch", "delete")]
    [TestCase("/v1/products", "get", "post")]
    [TestCase("/v1/products/{id}", "get", "patch")]
    [TestCase("/v1/orders", "get", "post")]
    [TestCase("/v1/orders/{id}", "get")]
    [TestCase("/v1/orders/{id}/cancel", "post")]
    [TestCase("/v1/orders/{id}/pay", "post")]
    [TestCase("/v1/licenses", "get", "post")]
    [TestCase("/v1/licenses/{id}", "get")]
    public async Task Get_OpenApi_DescribesTheRoute(string path, params string[] methods)
    {
        var document = (await Host.Anonymous.GetAsync("/openapi/v1.json")).With(200).Json;

        Assert.That(document.GetProperty("paths").GetProperty(path).EnumerateObject().Select(method => method.Name), Is.EquivalentTo(methods));
    }

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex("(?<=^  (docs|traces) +)http:[^ ]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
