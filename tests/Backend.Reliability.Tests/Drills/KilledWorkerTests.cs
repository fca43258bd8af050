using System.Collections.Concurrent;
using System.Diagnostics;
using Backend.Development;

namespace Backend.Reliability.Tests.Drills;

/// <summary>Two worker processes do what payments cause, one of them is killed again and again, and the ledger is compared.</summary>
public sealed class KilledWorkerTests
{
    private const int Callers = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentBag<Guid> _paid = [];

    [Test]
    public Task Kill_WorkersUnderLoad_AppliesEveryEffectOnce() =>
        RunAsync(kills: 2, between: TimeSpan.FromMilliseconds(500), pause: TimeSpan.FromMilliseconds(100));

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Kill_WorkersForAMinute_AppliesEveryEffectOnce() =>
        RunAsync(kills: 20, between: TimeSpan.FromSeconds(3), pause: TimeSpan.FromMilliseconds(50));

    private async Task RunAsync(int kills, TimeSpan between, TimeSpan pause)
    {
        await using var workplace = (await Workplace.CreateAsync()).WithWorkers();
        workplace.Variables["BACKEND_WORKER_LEASE_SECONDS"] = "2";
        workplace.Variables["BACKEND_WORKER_CONCURRENCY"] = "10";
        var organization = await workplace.NewOrganizationAsync();
        using var host = await RunningHost.StartAsync(workplace, "--role", "api");
        await host.ReadyAsync();
        var api = host.As(workplace.Token(organization));
        var contact = await api.NewContactAsync();
        var product = await api.NewProductAsync(stock: 1_000_000, kind: "license");

        using var load = new CancellationTokenSource();
        var callers = Enumerable.Range(0, Callers).Select(_ => PayUntilAsync(api, contact, product, pause, load.Token)).ToList();
        RunningHost[] workers = [await WorkerAsync(workplace), await WorkerAsync(workplace)];
        try
        {
            for (var kill = 0; kill < kills; kill++)
            {
                await Task.Delay(between);
                var victim = kill % workers.Length;
                await workers[victim].Process.KillAsync();
                workers[victim].Dispose();
                if (kill == kills - 1)
                    await load.CancelAsync();
                workers[victim] = await WorkerAsync(workplace);
            }

            await Task.WhenAll(callers);
            await AssertAppliedOnceAsync(new Ledger(workplace.Database.ConnectionString(DatabaseRole.Admin), organization.Value), kills);
        }
        finally
        {
            await load.CancelAsync();
            foreach (var worker in workers)
                worker.Dispose();
        }
    }

    private static Task<RunningHost> WorkerAsync(Workplace workplace) => RunningHost.StartAsync(workplace, "--role", "worker");

    private async Task PayUntilAsync(Api api, Guid contact, Guid product, TimeSpan pause, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var order = (await api.PlaceAsync(contact, (product, 2))).With(201).Id;
            (await api.PostAsync($"/v1/orders/{order}/pay")).With(200);
            _paid.Add(order);
            // What is paid while workers start has to be worked off afterwards.
            await Task.WhenAny(Task.Delay(pause, end));
        }
    }

    private async Task AssertAppliedOnceAsync(Ledger ledger, int kills)
    {
        var waiting = Stopwatch.StartNew();
        while (await ledger.OpenAsync() > 0)
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), "What was left by killed workers is not taken over.");
            await Task.Delay(100);
        }

        TestContext.Out.WriteLine($"{_paid.Count} payments, {kills} workers killed, {await ledger.RepeatedAsync()} attempts begun again.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_paid, Has.Count.GreaterThan(kills));
            Assert.That(await ledger.PaymentsWithoutOneEventAsync(), Is.Zero, "payments without exactly one event");
            Assert.That(await ledger.LicensesNotActivatedOnceAsync(), Is.Zero, "licenses not activated exactly once");
            Assert.That(await ledger.LicensesOutOfNothingAsync(), Is.Zero, "licenses active without a payment");
            Assert.That(await ledger.DeliveriesNotAppliedOnceAsync(), Is.Zero, "deliveries without their inbox row, or the other way round");
            Assert.That(await ledger.DiscardedAsync(), Is.Zero, "jobs given up");
        }
    }
}
