using Backend.Client.Calls;

namespace Backend.Client.Tests;

internal sealed class LimitTests : ClientFixture
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(8);

    [Test]
    public async Task Attempt_WithoutAnAnswer_IsGivenUpAndTriedAgain()
    {
        Server.Hangs().Answers(200, Contact);
        var clock = new ChosenTimers(AttemptTimeout, TimeSpan.FromSeconds(1));
        var reading = Client(o => Limited(o, clock)).Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That((await reading).Id, Is.EqualTo(Id));
        Assert.That(Server.Sent.Select(request => request.Headers["Backend-Timeout-Ms"]), Is.EqualTo(new[] { "3000", "3000" }));
    }

    [Test]
    public async Task Call_WithoutAnAnswerInItsTime_IsTimedOut()
    {
        Server.Hangs();
        var error = await RefusedAsync(() => Client(o => Limited(o, new ChosenTimers(TotalTimeout))).Contacts.GetAsync(Id, CancellationToken.None));

        Assert.That((error.Status, error.Code, error.Retryable), Is.EqualTo((0, "timed_out", true)));
    }

    [Test]
    public async Task Timeout_OfACall_ShortensTheAttempt()
    {
        Server.Answers(200, Contact);
        await Client(o => Limited(o, new ChosenTimers())).Contacts.GetAsync(Id, CancellationToken.None, new CallOptions { Timeout = TimeSpan.FromMilliseconds(250) });

        Assert.That(Server.Sent.Single().Headers["Backend-Timeout-Ms"], Is.EqualTo("250"));
    }

    [Test]
    public async Task Cancellation_ByTheCaller_IsTheCallers()
    {
        Server.Hangs();
        using var caller = new CancellationTokenSource();
        var reading = Client().Contacts.GetAsync(Id, caller.Token);
        await caller.CancelAsync();

        Assert.That(async () => await reading, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Circuit_AfterTooManyFailures_OpensAndSendsNothing()
    {
        Server.Fails().Refuses(500, "internal");
        var client = Client(o => o with { MaxRetries = 0, MinimumThroughput = 2 });
        await RefusedAsync(() => client.Contacts.GetAsync(Id, CancellationToken.None));
        await RefusedAsync(() => client.Contacts.GetAsync(Id, CancellationToken.None));
        var error = await RefusedAsync(() => client.Contacts.GetAsync(Id, CancellationToken.None));

        Assert.That(error.Code, Is.EqualTo("circuit_open"));
        Assert.That(Server.Sent, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Circuit_AfterManyRefusals_StaysClosed()
    {
        Server.Refuses(404, "not_found").Refuses(409, "request_in_progress", retryable: true).Answers(200, Contact);
        var client = Client(o => o with { MaxRetries = 0, MinimumThroughput = 2 });
        await RefusedAsync(() => client.Contacts.GetAsync(Id, CancellationToken.None));
        await RefusedAsync(() => client.Contacts.GetAsync(Id, CancellationToken.None));

        Assert.That((await client.Contacts.GetAsync(Id, CancellationToken.None)).Id, Is.EqualTo(Id));
    }

    [Test]
    public void Limits_ThatAreNone_AreRefused()
        => Assert.That(() => Client(o => o with { AttemptTimeout = TimeSpan.Zero }), Throws.InstanceOf<ArgumentException>());

    private static BackendClientOptions Limited(BackendClientOptions options, TimeProvider clock) => options with
    {
        AttemptTimeout = AttemptTimeout,
        TotalTimeout = TotalTimeout,
        RetryDelay = TimeSpan.Zero,
        TimeProvider = clock,
    };
}
