using System.Globalization;
using Backend.Data.Tenancy;
using Backend.Testing.Databases;

namespace Backend.Benchmarks.Jobs;

/// <summary>Rounds of four, interleaved: batches and transactions, by the worker and by hand. Then pick-up and fairness.</summary>
internal static class JobsComparison
{
    private const int Organizations = 10;

    private const int Batched = 20_000;

    private const int InTransaction = 6_000;

    private const int WarmUp = 2_000;

    public static async Task<int> RunAsync(int rounds, int concurrency, CancellationToken ct)
    {
        try
        {
            await using var database = await JobsDatabase.CreateAsync(ct);
            await using var worker = await OwnWorker.StartAsync(database, concurrency);
            await using var bare = new BareLoop(database, concurrency);
            var organizations = new List<OrganizationId>();
            for (var i = 0; i < Organizations; i++)
                organizations.Add(await database.NewOrganizationAsync(ct));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"concurrency {concurrency}, {Organizations} organizations, {Environment.ProcessorCount} processors"));
            await MeasureAsync(new Draining(database, worker, bare, organizations), rounds, ct);
            await database.EmptyAsync(ct);
            var (busy, other) = (await database.NewOrganizationAsync(ct), await database.NewOrganizationAsync(ct));
            Console.WriteLine(await new PickUp(database, worker, other).RunAsync(ct));
            await database.WhenDoneAsync(ct);
            Console.WriteLine(await new Fairness(database, worker, busy, other).RunAsync(ct));
            return 0;
        }
        finally
        {
            await TestServer.ReleaseAsync();
        }
    }

    private static async Task MeasureAsync(Draining draining, int rounds, CancellationToken ct)
    {
        var results = new List<JobsRound>();
        // The first one compiles and warms up, and does not count.
        for (var round = 0; round <= rounds; round++)
        {
            var (batched, single) = round == 0 ? (WarmUp, WarmUp) : (Batched, InTransaction);
            var result = new JobsRound(
                await draining.WorkerAsync(BatchedJob.Kind, batched, ct),
                await draining.BareBatchesAsync(batched, ct),
                await draining.WorkerAsync(UnitJob.Kind, single, ct),
                await draining.BareSinglesAsync(single, ct));
            await Console.Error.WriteLineAsync(result.ToString());
            if (round > 0)
                results.Add(result);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            medians of {results.Count} rounds; in batches: worker {Middle(results, each => each.Batched.PerSecond):0} jobs/s, bare {Middle(results, each => each.BareBatched.PerSecond):0}, ratio {Middle(results, each => each.BatchedRatio):0.00}
            in transactions: worker {Middle(results, each => each.InTransaction.PerSecond):0} jobs/s, bare {Middle(results, each => each.BareInTransaction.PerSecond):0}, ratio {Middle(results, each => each.InTransactionRatio):0.00}
            """));
    }

    private static double Middle(List<JobsRound> rounds, Func<JobsRound, double> of) => rounds.Select(of).Order().ElementAt(rounds.Count / 2);
}
