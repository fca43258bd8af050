using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Requests;
using Backend.Kernel.Tests.Errors;
using Backend.Kernel.Tests.Ledger;
using static Backend.Data.Query.SqlTemplates;

namespace Backend.Kernel.Tests.Requests;

/// <summary>A request's deadline reaches the server.</summary>
public sealed class DeadlineTests : LedgerFixture
{
    [TestCase(null, 5_000, 5_000)]
    [TestCase(60_000, 5_000, 5_000)]
    [TestCase(2_000, 1, 2_000)]
    public async Task Deadline_OfTheRequest_ShortensTheStatementTimeoutAndNeverLengthensIt(int? milliseconds, int least, int most)
    {
        long seen = 0;
        await SendAsync(milliseconds, async (work, ct) => seen = await work.UnitOfWork
            .Sql<long>($"select setting::bigint from pg_catalog.pg_settings where name = 'statement_timeout'").SingleAsync(ct));

        Assert.That(seen, Is.InRange(least, most));
    }

    [Test]
    public async Task Deadline_PassedInAStatement_EndsItWith504()
    {
        Exception? error = null;
        try
        {
            await SendAsync(50, (work, ct) => work.UnitOfWork.Sql<string>($"select pg_sleep(30)::text").SingleAsync(ct));
        }
        catch (Exception thrown)
        {
            error = thrown;
        }

        Assert.That(error, Is.Not.Null);
        Assert.That(ErrorTable.Of(error!).Code, Is.EqualTo(ErrorCodes.DeadlineExceeded));
    }

    [Test]
    public async Task Deadline_PassedInAnAttempt_BeginsNoOther()
    {
        var attempts = 0;
        Exception? error = null;
        try
        {
            await SendAsync(50, async (_, ct) =>
            {
                attempts++;
                await Task.Delay(Timeout.InfiniteTimeSpan, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw DatabaseErrors.Make(typeof(SerializationFailureException));
            });
        }
        catch (Exception thrown)
        {
            error = thrown;
        }

        Assert.That(attempts, Is.EqualTo(1));
        Assert.That(error, Is.Not.Null);
    }

    private Task SendAsync(int? milliseconds, Func<Work, CancellationToken, Task> body) => Host.SendAsync(
        Caller,
        new RunCommand(body),
        new RequestOptions { Deadline = milliseconds is { } limit ? TimeSpan.FromMilliseconds(limit) : null });
}
