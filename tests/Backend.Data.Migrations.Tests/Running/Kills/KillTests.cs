using System.Diagnostics;
using System.Globalization;
using Backend.Data.Migrations.Errors;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running.Kills;

/// <summary>Whatever ends a run, and whenever: the runs after it end where an undisturbed one does.</summary>
public sealed class KillTests
{
    private const int LongestRunMs = 1500;

    private const int LongestSessionMs = 400;

    private string _undisturbed = "";

    [OneTimeSetUp]
    public async Task MigrateUndisturbed()
    {
        await using var database = await TestDatabase.CreateAsync(Chain.Start);
        await Chain.Runner(database.ConnectionString(DatabaseRole.Migrator)).MigrateAsync(Chain.Modules, null, CancellationToken.None);
        _undisturbed = await CatalogDump.ReadAsync(database);
        Assert.That(_undisturbed, Does.Contain("index catalog.products_c1_key t t ").And.Not.Contain("migration_backfill").And.Not.Contain("_ccnew"));
    }

    [TestCase(6)]
    [TestCase(50, Category = "Long", Explicit = true, Reason = "Minutes: run it with --filter TestCategory=Long")]
    public async Task Kill_AtRandomMoments_EndsWhereAnUndisturbedRunDoes(int kills)
    {
        var seed = Random.Shared.Next();
        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Seed of the moments: {seed}."));
        var random = new Random(seed);
        for (var killed = 0; killed < kills;)
        {
            await using var database = await TestDatabase.CreateAsync(Chain.Start);
            var ended = false;
            while (!ended)
            {
                ended = await IsEndedAsync(database, killed < kills ? random : null);
                killed += ended ? 0 : 1;
            }

            Assert.That(await CatalogDump.ReadAsync(database), Is.EqualTo(_undisturbed), $"seed {seed}, {killed} kills");
        }
    }

    [Test]
    public async Task EndSession_AtOneReportAfterTheOther_EndsWhereAnUndisturbedRunDoes()
    {
        await using var database = await TestDatabase.CreateAsync(Chain.Start);
        var ends = 0;
        for (var report = 1; await IsEndedAtAsync(database, report); report++)
            ends++;

        Assert.That(ends, Is.GreaterThan(15), "the chain is too short to be interrupted often");
        Assert.That(await CatalogDump.ReadAsync(database), Is.EqualTo(_undisturbed));
    }

    /// <summary>Unlike a killed client, an ended session stops in the middle of a statement: this is what leaves unfinished indexes.</summary>
    [Test]
    public async Task EndSession_AtRandomMoments_EndsWhereAnUndisturbedRunDoes()
    {
        var seed = Random.Shared.Next();
        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Seed of the moments: {seed}."));
        var random = new Random(seed);
        await using var database = await TestDatabase.CreateAsync(Chain.Start);
        var ends = 0;
        while (await IsEndedWithinAsync(database, random))
            ends++;

        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{ends} sessions ended."));
        Assert.That(ends, Is.GreaterThan(5), "the chain is too short to be interrupted often");
        Assert.That(await CatalogDump.ReadAsync(database), Is.EqualTo(_undisturbed), $"seed {seed}");
    }

    /// <summary>Starts a run in a process, and kills it at a moment by chance, or never without one.</summary>
    /// <returns>Whether it had reached the end.</returns>
    private static async Task<bool> IsEndedAsync(TestDatabase database, Random? random)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(KillTests).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [ChildRun.Variable] = database.ConnectionString(DatabaseRole.Migrator) },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        if (random is not null)
        {
            // Now and then before the first file; else in the work.
            if (random.Next(8) > 0)
                await process.StandardOutput.ReadLineAsync();
            await Task.Delay(random.Next(LongestRunMs));
            // SIGKILL; of a process that has ended it is without effect.
            process.Kill();
        }

        await process.WaitForExitAsync();
        if (process.ExitCode == 1)
            throw new AssertionException(await errors);
        return process.ExitCode == 0;
    }

    /// <summary>Starts a run, and ends its session on the server at this report.</summary>
    /// <returns>Whether it was ended before its end.</returns>
    private static async Task<bool> IsEndedAtAsync(TestDatabase database, int report)
    {
        var reports = 0;
        var progress = new ProgressAction(_ =>
        {
            if (++reports == report)
                EndSession(database);
        });
        try
        {
            await Chain.Runner(database.ConnectionString(DatabaseRole.Migrator)).MigrateAsync(Chain.Modules, progress, CancellationToken.None);
            return false;
        }
        catch (MigratorConnectionException)
        {
            return true;
        }
    }

    /// <summary>Starts a run, and ends its session on the server at moments by chance.</summary>
    /// <returns>Whether it was ended before its end.</returns>
    private static async Task<bool> IsEndedWithinAsync(TestDatabase database, Random random)
    {
        var run = Chain.Runner(database.ConnectionString(DatabaseRole.Migrator)).MigrateAsync(Chain.Modules, null, CancellationToken.None);
        while (await Task.WhenAny(run, Task.Delay(random.Next(LongestSessionMs))) != run)
            EndSession(database);
        try
        {
            await run;
            return false;
        }
        catch (MigratorConnectionException)
        {
            return true;
        }
    }

    private static void EndSession(TestDatabase database)
    {
        using var admin = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        admin.Open();
        using var command = new NpgsqlCommand(
            "select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())", admin);
        command.ExecuteNonQuery();
    }
}
