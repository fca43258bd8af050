using System.Collections.Concurrent;
using Backend.Testing.Hosting;
using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Http;

/// <summary>What one caller got and another brings: keys of requests, cursors, connections.</summary>
internal sealed class KeyAndCursorTests
{
    private const int Callers = 160;

    private ApiSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await SharedSite.JoinAsync();

    [Test]
    public async Task Post_IdempotencyKeyOfAnotherOrganization_RunsAnewAndReplaysNothing()
    {
        var key = new Header("Idempotency-Key", "shared");
        var theirs = (await _site.Globex.PostAsync("/v1/contacts", new { name = "Ada" }, key)).With(201);

        var mine = (await _site.Acme.PostAsync("/v1/contacts", new { name = "Ada" }, key)).With(201);
        var other = (await _site.Acme.PostAsync("/v1/contacts", new { name = "Another" }, key)).With(422);

        Assert.That(mine.Id, Is.Not.EqualTo(theirs.Id));
        Assert.That(mine.Headers["Idempotency-Replayed"], Is.Empty);
        Assert.That(other.Text, Does.Not.Contain("Ada"));
    }

    [Test]
    public async Task Post_IdempotencyKeyOfAnotherCaller_RunsAnewAndReplaysNothing()
    {
        var key = new Header("Idempotency-Key", "of-the-tester");
        var first = (await _site.Acme.PostAsync("/v1/contacts", new { name = "Of the tester" }, key)).With(201);
        var claims = TokenForge.Claims(ShopDatabase.Acme);
        claims["sub"] = "somebody else";

        var second = (await _site.WithToken(TokenForge.Signed(_site.Workplace, claims)).PostAsync("/v1/contacts", new { name = "Of the tester" }, key)).With(201);

        Assert.That(second.Id, Is.Not.EqualTo(first.Id));
        Assert.That(second.Headers["Idempotency-Replayed"], Is.Empty);
    }

    [TestCase("/v1/contacts")]
    [TestCase("/v1/products")]
    [TestCase("/v1/orders")]
    [TestCase("/v1/licenses")]
    [TestCase("/v1/ops/jobs")]
    public async Task Get_CursorOfAnotherOrganization_Is400(string list)
    {
        var cursor = (await _site.Globex.GetAsync($"{list}?pageSize=1")).With(200).Json.GetProperty("nextCursor").GetString();

        (await _site.Acme.GetAsync($"{list}?pageSize=1&cursor={Uri.EscapeDataString(cursor!)}")).IsProblem(400, "validation_failed", "cursor");
        (await _site.Globex.GetAsync($"{list}?pageSize=1&cursor={Uri.EscapeDataString(cursor!)}")).With(200);
    }

    [Test]
    public async Task Get_PathOfAnActivityCursor_OfAnotherOrganization_IsRefused()
    {
        var cursor = (await _site.Globex.GetAsync("/v1/contacts?pageSize=1")).Json.GetProperty("nextCursor").GetString();
        var mine = (await _site.Acme.GetAsync("/v1/contacts?pageSize=1")).Json.GetProperty("data")[0].Id();

        (await _site.Acme.GetAsync($"/v1/contacts/{mine}/activity?cursor={Uri.EscapeDataString(cursor!)}")).IsProblem(400, "validation_failed", "cursor");
    }

    [Test]
    public async Task Requests_OfTwoOrganizations_ManyOfThemAborted_AreAnsweredWithOnesOwnRows()
    {
        var foreign = new ConcurrentBag<string>();
        var answered = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, Callers), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            var (api, own, other) = number % 2 == 0 ? (_site.Acme, "Acme", "Globex") : (_site.Globex, "Globex", "Acme");
            if (number % 3 == 0)
            {
                await AbortAsync(number % 2 == 0 ? ShopDatabase.Acme : ShopDatabase.Globex, number);
                return;
            }

            var answer = await api.GetAsync(number % 4 < 2 ? "/v1/products" : "/v1/contacts");
            if (answer.Status == 200 && answer.Text.Contains($"of {own}", StringComparison.Ordinal))
                Interlocked.Increment(ref answered);
            if (answer.Text.Contains($"of {other}\"", StringComparison.Ordinal))
                foreign.Add(answer.Text);
        });

        Assert.That(foreign, Is.Empty);
        Assert.That(answered, Is.EqualTo(Enumerable.Range(0, Callers).Count(number => number % 3 != 0)));
    }

    [Test]
    public async Task Traces_AndDocuments_WithoutAToken_HoldNoRows()
    {
        await _site.Globex.GetAsync("/v1/contacts?search=Globex");
        foreach (var path in new[] { "/livez", "/readyz", "/openapi/v1.json", "/traces" })
            Assert.That((await _site.Anonymous.GetAsync(path)).Text, Does.Not.Contain("of Globex").And.Not.Contain("globex1@"), path);
    }

    // Cancelled after a few milliseconds: before, while or after the statements run.
    private async Task AbortAsync(Data.Tenancy.OrganizationId organization, int number)
    {
        using var http = new HttpClient { BaseAddress = new Uri(_site.Address) };
        using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(number % 12));
        using var request = new HttpRequestMessage(HttpMethod.Get, number % 2 == 0 ? "/v1/contacts/export" : "/v1/orders/summary?groupBy=contact");
        request.Headers.Authorization = new("Bearer", _site.Workplace.Token(organization));
        try
        {
            using var response = await http.SendAsync(request, ending.Token);
        }
        catch (OperationCanceledException)
        {
            // That is the attack: the client is gone, and its connection to the database goes to somebody else.
        }
    }
}
