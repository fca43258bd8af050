using Backend.Kernel.Errors;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Requests;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Idempotency;

/// <summary>A key makes a command run once.</summary>
public sealed class ReplayTests : KeyedFixture
{
    [Test]
    public async Task Send_TheSameAgain_AnswersWhatIsStoredAndRunsNothing()
    {
        var first = await OpenAsync("one");
        var second = await OpenAsync("one");

        Assert.That((first.IsReplayed, second.IsReplayed), Is.EqualTo((false, true)));
        Assert.That(second.Response, Is.EqualTo(first.Response));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Send_AnotherRequestUnderTheKey_IsRefusedAndRunsNothing()
    {
        await OpenAsync("one");

        await Assert.ThrowsAsync<IdempotencyKeyReusedException>(() => OpenAsync("two"));
        await Assert.ThrowsAsync<IdempotencyKeyReusedException>(() => RunKeyedAsync((work, ct) => InsertAsync(work, "three", ct)));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Send_ByAnotherCallerOrOrganization_IsAnotherKey()
    {
        await OpenAsync("one");
        var colleague = await OpenAsync("two", caller: Caller with { Subject = "colleague" });
        var stranger = await OpenAsync("one", caller: await Host.NewOrganizationAsync());

        Assert.That((colleague.IsReplayed, stranger.IsReplayed), Is.EqualTo((false, false)));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one", "two" }));
    }

    [Test]
    public async Task Send_WhileTheFirstStillRuns_IsRefusedAtOnceAndReplayedLater()
    {
        RequestException? refusal = null;
        await RunKeyedAsync(async (work, ct) =>
        {
            refusal = await Assert.ThrowsAsync<ConflictException>(() => RunKeyedAsync((_, _) => throw new InvalidOperationException("ran twice")));
            await InsertAsync(work, "one", ct);
        });
        var later = await RunKeyedAsync((_, _) => throw new InvalidOperationException("ran twice"));

        Assert.That(refusal!.Code, Is.EqualTo(ErrorCodes.RequestInProgress));
        Assert.That(later.IsReplayed);
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Send_FromWithinAHandler_HasNoKeyOfItsOwn()
    {
        await RunKeyedAsync(async (work, ct) =>
        {
            await work.Mediator.Send(new OpenAccount("one"), ct);
            await work.Mediator.Send(new OpenAccount("two"), ct);
        });

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one", "two" }));
        Assert.That(await RowsAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Send_AQuery_LeavesNoRow()
    {
        await Host.SendAsync(Caller, new RunQuery((_, _) => Task.CompletedTask), new RequestOptions { IdempotencyKey = Key });

        Assert.That(await RowsAsync(), Is.Zero);
    }

    [Test]
    public async Task Send_WhenTheRowHasExpired_RunsAgainAndReplacesIt()
    {
        await OpenAsync("one");
        await Host.ExecuteAsync("update platform.idempotency_keys set expires_at = now() - interval '1 second' where organization_id = $1", Caller.Organization.Value);
        var second = await OpenAsync("two");
        var third = await OpenAsync("two");

        Assert.That((second.IsReplayed, third.IsReplayed), Is.EqualTo((false, true)));
        Assert.That(await RowsAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Send_NowAndThen_RemovesExpiredRowsAndNoOthers()
    {
        await OpenAsync("kept", "kept");
        await Host.ExecuteAsync(
            """
            insert into platform.idempotency_keys (organization_id, caller, key, request, request_hash, response, expires_at)
            select $1, 'tester', 'old ' || n, 'x', sha256('x'), '{}', now() - interval '1 second' from generate_series(1, 3) n
            """,
            Caller.Organization.Value);
        var key = Enumerable.Range(0, 10_000).Select(n => $"k{n}").First(k => KeyedRequest.Of(Caller, k, "x", new OpenAccount("x")).Lock % 64 == 0);
        await OpenAsync("new", key);

        Assert.That(await RowsAsync(), Is.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("a b")]
    [TestCase("schlüssel")]
    [TestCase("a\n")]
    public async Task Send_WithAKeyOfAnotherForm_IsRefused(string key)
    {
        var refusal = (await Assert.ThrowsAsync<ValidationException>(() => OpenAsync("one", key)))!;

        Assert.That(refusal.Errors.Keys, Is.EqualTo(new[] { "Idempotency-Key" }));
    }
}
