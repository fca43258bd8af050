using System.Diagnostics;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Development;

public sealed class CrashTests
{
    private Checkout checkout = null!;

    [OneTimeSetUp]
    public void Create() => checkout = new Checkout();

    [OneTimeTearDown]
    public void Delete() => checkout.Dispose();

    [Test]
    public async Task StartAsync_AfterTheServerWasKilled_StartsAgainWithEveryCommittedRow()
    {
        await using var before = await checkout.StartAsync();
        await Checkout.ReadAsync(before, "create table acknowledged as select 42 as answer");
        Kill(checkout.PostmasterId());

        await using var after = await checkout.StartAsync();

        Assert.That(await Checkout.ReadAsync(after, "select answer from acknowledged"), Is.EqualTo(42));
    }

    [Test]
    public async Task StartAsync_OrphanStillUsesTheSharedMemory_WaitsForItsEnd()
    {
        await using var before = await checkout.StartAsync();
        await using var busy = await Checkout.OpenAsync(before);
        await using var work = new NpgsqlCommand("set max_parallel_workers_per_gather = 0; select count(*) from generate_series(1, 20000000) n where n % 7 = 3", busy);
        // The answer gets lost or not, depending on who is faster: either is fine here.
        var answer = work.ExecuteScalarAsync().ContinueWith(_ => { }, TaskScheduler.Default);
        await UntilActiveAsync(before);
        Kill(checkout.PostmasterId());

        await using var after = await checkout.StartAsync();

        Assert.That(await Checkout.ReadAsync(after, "select 1"), Is.EqualTo(1));
        await answer;
    }

    [Test]
    public async Task StartAsync_ProcessIdOfADeadServerIsReused_StartsAnyway()
    {
        var before = await checkout.StartAsync();
        var file = Path.Combine(checkout.Server, "data", "postmaster.pid");
        var lines = await File.ReadAllLinesAsync(file);
        await before.DisposeAsync();
        lines[0] = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(file, lines);

        await using var after = await checkout.StartAsync();

        Assert.That(await Checkout.ReadAsync(after, "select 1"), Is.EqualTo(1));
    }

    [TestCase("")]
    [TestCase("12")]
    public async Task StartAsync_TornPostmasterFile_StartsAnyway(string content)
    {
        await (await checkout.StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(checkout.Server, "data", "postmaster.pid"), content);

        await using var after = await checkout.StartAsync();

        Assert.That(await Checkout.ReadAsync(after, "select 1"), Is.EqualTo(1));
    }

    [Test]
    public async Task StartAsync_InitdbWasInterrupted_StartsOver()
    {
        using var interrupted = new Checkout();
        Directory.CreateDirectory(Path.Combine(interrupted.Server, "data.new", "base"));

        await using var database = await interrupted.StartAsync();

        Assert.That(await Checkout.ReadAsync(database, "select 1"), Is.EqualTo(1));
    }

    private static void Kill(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }

    private static async Task UntilActiveAsync(DevelopmentDatabase database)
    {
        while (await Checkout.ReadAsync(database, "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series(1,%'") is not > 1L)
            await Task.Yield();
    }
}
