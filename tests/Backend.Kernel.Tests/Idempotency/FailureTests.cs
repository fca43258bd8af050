using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Idempotency;

/// <summary>Which failures are kept under a key, and which may be tried again.</summary>
public sealed class FailureTests : KeyedFixture
{
    private static IEnumerable<TestCaseData> Refusals() =>
    [
        new TestCaseData(new NotFoundException("account"), ErrorCodes.NotFound).SetArgDisplayNames("404"),
        new TestCaseData(new ConflictException(ErrorCodes.InvalidState, "Not now."), ErrorCodes.InvalidState).SetArgDisplayNames("409"),
        new TestCaseData(new VersionMismatchException(), ErrorCodes.VersionMismatch).SetArgDisplayNames("412"),
    ];

    [TestCaseSource(nameof(Refusals))]
    public async Task Refusal_ThatTheSameRequestWouldMeetAgain_IsReplayed(RequestException refusal, string code)
    {
        var first = await RefusedAsync(async (work, ct) =>
        {
            await InsertAsync(work, "one", ct);
            throw refusal;
        });
        var second = await RefusedAsync((work, ct) => InsertAsync(work, "two", ct));

        Assert.That((first.IsReplayed, second.IsReplayed), Is.EqualTo((false, true)));
        Assert.That((second.Code, second.Message), Is.EqualTo((code, refusal.Message)));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Refusal_ByTheDatabase_IsReplayedWhenItWouldBeGoneToo()
    {
        await Host.SendAsync(Caller, new OpenAccount("one"));
        await Assert.ThrowsAsync<UniqueViolationException>(() => OpenAsync("one"));
        await Host.ExecuteAsync("delete from ledger.accounts where organization_id = $1", Caller.Organization.Value);
        var replayed = (await Assert.ThrowsAsync<ReplayedRefusalException>(() => OpenAsync("one")))!;

        Assert.That(replayed.Code, Is.EqualTo(ErrorCodes.AlreadyExists));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    private static IEnumerable<TestCaseData> Passing() =>
    [
        new TestCaseData(new ValidationException("name", "is no name")).SetArgDisplayNames("400"),
        new TestCaseData(new ForbiddenException("No.")).SetArgDisplayNames("403"),
        new TestCaseData(new InvalidOperationException("A defect.")).SetArgDisplayNames("500"),
        new TestCaseData(new OperationCanceledException()).SetArgDisplayNames("504"),
    ];

    [TestCaseSource(nameof(Passing))]
    public async Task Failure_OfAnyOtherKind_LeavesNoRowAndMayBeTriedAgain(Exception failure)
    {
        Assert.That(
            async () => await RunKeyedAsync(async (work, ct) =>
            {
                await InsertAsync(work, "one", ct);
                throw failure;
            }),
            Throws.Exception.SameAs(failure));
        Assert.That(await RowsAsync(), Is.Zero);

        var again = await RunKeyedAsync((work, ct) => InsertAsync(work, "one", ct));

        Assert.That(again.IsReplayed, Is.False);
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    private async Task<RequestException> RefusedAsync(Func<Work, CancellationToken, Task> body)
    {
        try
        {
            await RunKeyedAsync(body);
        }
        catch (RequestException refusal)
        {
            return refusal;
        }

        throw new AssertionException("It was not refused.");
    }
}
