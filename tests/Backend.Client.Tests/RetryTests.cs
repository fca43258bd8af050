using Backend.Client.Calls;
using Backend.Client.Contacts;

namespace Backend.Client.Tests;

internal sealed class RetryTests : ClientFixture
{
    private static readonly NewContact Ada = new() { Name = "Ada" };

    [TestCase(503, "unavailable")]
    [TestCase(429, "rate_limited")]
    public async Task RefusalThatPasses_WithRetryAfter_IsTriedAgainThenUnderTheSameKey(int status, string code)
    {
        var clock = new ChosenTimers(TimeSpan.FromSeconds(7));
        Server.Refuses(status, code, retryable: true, retryAfterSeconds: 7).Answers(201, Contact);
        var contact = await Client(o => o with { TimeProvider = clock }).Contacts.CreateAsync(Ada, CancellationToken.None);

        Assert.That(contact.Name, Is.EqualTo("Ada"));
        Assert.That(Server.Sent, Has.Count.EqualTo(2));
        Assert.That(Server.Sent[0].Key, Is.Not.Null.And.EqualTo(Server.Sent[1].Key));
        Assert.That(clock.Started, Has.Member(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public async Task Refusal_ThatWouldStay_IsNotTriedAgain()
    {
        Server.Refuses(409, "already_exists");
        var error = await RefusedAsync(() => Client().Contacts.CreateAsync(Ada, CancellationToken.None));

        Assert.That(Server.Sent, Has.Count.EqualTo(1));
        Assert.That((error.Status, error.Code, error.Detail, error.TraceId, error.Retryable), Is.EqualTo((409, "already_exists", "Not now.", "abc", false)));
        Assert.That(error.Errors["name"], Is.EqualTo(new[] { "is bad" }));
        Assert.That(error.IdempotencyKey, Is.EqualTo(Server.Sent[0].Key));
    }

    [Test]
    public async Task ConnectionFailure_OfAPost_IsTriedAgain()
    {
        Server.Fails().Answers(201, Contact);
        await Client().Contacts.CreateAsync(Ada, CancellationToken.None);

        Assert.That(Server.Sent.Select(request => request.Key).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Failures_BeyondTheRetries_AreTheLastOne()
    {
        Server.Fails().Fails().Fails();
        var error = await RefusedAsync(() => Client(o => o with { MaxRetries = 2 }).Contacts.GetAsync(Id, CancellationToken.None));

        Assert.That((error.Status, error.Code, error.Retryable), Is.EqualTo((0, "unreachable", true)));
        Assert.That(error.InnerException, Is.TypeOf<HttpRequestException>());
    }

    [Test]
    public async Task Key_OfTheCaller_IsSent()
    {
        Server.Answers(201, Contact);
        await Client().Contacts.CreateAsync(Ada, CancellationToken.None, new CallOptions { IdempotencyKey = "mine" });

        Assert.That(Server.Sent.Single().Key, Is.EqualTo("mine"));
    }

    [Test]
    public async Task Key_OfTwoCalls_IsTwo()
    {
        Server.Answers(201, Contact).Answers(201, Contact);
        var client = Client();
        await client.Contacts.CreateAsync(Ada, CancellationToken.None);
        await client.Contacts.CreateAsync(Ada, CancellationToken.None);

        Assert.That(Server.Sent.Select(request => request.Key), Is.Unique);
    }

    [Test]
    public async Task Delete_LostAndRepeated_FindsNothingAndIsDone()
    {
        Server.Fails().Refuses(404, "not_found");
        await Client().Contacts.DeleteAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent.Select(request => request.Key), Is.EqualTo(new string?[] { null, null }));
    }

    [Test]
    public async Task Delete_OfNothing_IsRefused()
    {
        Server.Refuses(404, "not_found");

        Assert.That((await RefusedAsync(() => Client().Contacts.DeleteAsync(Id, CancellationToken.None))).Status, Is.EqualTo(404));
    }
}
