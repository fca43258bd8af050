using System.Diagnostics;
using Backend.Development;
using Backend.Reliability.Tests.Ledgers;
using Backend.Reliability.Tests.Load;
using Backend.Reliability.Tests.Reports;
using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>Breaks something under load, mends it, and holds what callers saw against what every drill promises.</summary>
internal sealed class Drill(Fault fault, DrillSize size, RunningLoad load)
{
    // What an answer takes on a busy machine beyond its deadline.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);

    private readonly List<(TimeSpan First, TimeSpan All)> _recoveries = [];

    /// <summary>Runs a fault on a stage, round by round.</summary>
    /// <param name="stage">Where; it is well before and afterwards.</param>
    /// <param name="fault">What breaks.</param>
    /// <param name="size">How long.</param>
    /// <param name="round">Breaks it and mends it again; the time to recover begins when it returns.</param>
    /// <param name="callers">How many call.</param>
    public static async Task<DrillRow> RunAsync(Stage stage, Fault fault, DrillSize size, Func<RunningLoad, Task> round, int callers = 6)
    {
        await using var load = await RunningLoad.StartAsync(stage.Workplace, stage.Host.Address, new LoadOptions { Deadline = size.Deadline, Callers = callers });
        await using var watch = ReadinessWatch.Start(stage.Host);
        var drill = new Drill(fault, size, load);
        await drill.BreakAsync(() => round(load));
        await stage.Host.ReadyAsync();
        Assert.That(watch.WasUnready || !fault.UnreadiesTheHost, Is.True, "/readyz never said that the host is not ready.");
        return await drill.CompareAsync(stage.Workplace.Database.ConnectionString(DatabaseRole.Admin));
    }

    /// <summary>Breaks and mends, as often as the size says, and ends the load.</summary>
    public async Task BreakAsync(Func<Task> round)
    {
        for (var i = 0; i < size.Rounds; i++)
        {
            await round();
            var mended = Stopwatch.GetTimestamp();
            foreach (var caller in load.Callers)
                await load.WhenAsync(attempt => attempt.IsSuccess && attempt.Caller == caller.Number, 1, mended);
            _recoveries.Add(load.Log.RecoverySince(mended));
        }

        await load.StopAsync();
    }

    /// <summary>Compares the ledger, and fails unless all was kept.</summary>
    /// <param name="server">The superuser's connection, to the server that is the primary now.</param>
    public async Task<DrillRow> CompareAsync(string server)
    {
        var compared = await LedgerComparison.OfAsync(new Ledger(server, load.Organization.Value), load.Callers);
        var row = new DrillRow(
            fault.Name,
            load.Log.Summary(),
            _recoveries.Max(recovery => recovery.First),
            _recoveries.Max(recovery => recovery.All),
            load.Log.Slowest,
            size.Deadline,
            compared.Acknowledged,
            compared.Lost,
            compared.Duplicated);
        DrillReport.Add(row);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Lost, Is.Zero, "acknowledged and lost");
            Assert.That(row.Duplicated, Is.Zero, "applied twice");
            Assert.That(load.Log.All.Where(attempt => !IsExpected(attempt)), Is.Empty, "answers that no drill may see");
            Assert.That(load.Log.All.Any(attempt => !attempt.IsSuccess), Is.EqualTo(fault.IsSeen), row.Saw);
            Assert.That(row.Slowest, Is.LessThan(size.Deadline + Margin), "the slowest answer");
        }

        return row;
    }

    private bool IsExpected(Attempt attempt) => attempt switch
    {
        { IsSuccess: true } => true,
        { Code: "unreachable" } => fault.LosesConnections,
        { Status: 409, Code: "request_in_progress" } => true,
        { Status: 429 or 503 or 504 } => true,
        _ => false,
    };
}
