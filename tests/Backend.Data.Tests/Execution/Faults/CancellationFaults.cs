using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Units whose caller gives up, at a known point or at any.</summary>
internal static class CancellationFaults
{
    // Seconds. A cancel request that arrives before its statement has begun is lost: then the statement ends by itself.
    private const double Moment = 0.25;

    private static readonly UnitOfWorkOptions Short = new() { Deadline = TimeSpan.FromMilliseconds(10) };

    public static Fault[] All { get; } =
    [
        Cancelled("cancelled before the unit", 30, async (round, source) =>
        {
            await source.CancelAsync();
            await round.UnitAsync(round.WriteAsync, source.Token);
        }),
        Cancelled("cancelled between statements", 60, (round, source) => round.UnitAsync(
            async (unit, ct) =>
            {
                await round.WriteAsync(unit, ct);
                await source.CancelAsync();
                await unit.From(Products).CountAsync(ct);
            },
            source.Token)),
        Cancelled("cancelled before the commit", 60, (round, source) => round.UnitAsync(
            async (unit, ct) =>
            {
                await round.WriteAsync(unit, ct);
                await source.CancelAsync();
            },
            source.Token)),
        Cancelled("cancelled during a statement", 3, (round, source) => round.UnitAsync(
            async (unit, ct) =>
            {
                await round.WriteAsync(unit, ct);
                source.CancelAfter(3);
                await unit.SleepAsync(Moment, ct);
            },
            source.Token)),
        Cancelled("cancelled during the first statement", 3, (round, source) => round.UnitAsync(
            async (unit, ct) =>
            {
                source.CancelAfter(3);
                await unit.SleepAsync(Moment, ct);
            },
            source.Token)),
        Cancelled("cancelled at any moment", 20, (round, source) => round.UnitAsync(
            async (unit, ct) =>
            {
                source.CancelAfter(round.Random.Next(4));
                await round.WriteAsync(unit, ct);
                await unit.From(Products).Where(Products.Stock.Gt(0)).CountAsync(ct);
                await unit.RunNestedAsync((inner, token) => inner.From(Contacts).CountAsync(token), ct);
            },
            source.Token)) with { MaySucceed = true },
        new("the unit runs past its deadline", 2, typeof(StatementTimeoutException), round => round.UnitAsync(
            ShopDatabase.Acme,
            Short,
            async (unit, ct) =>
            {
                await round.WriteAsync(unit, ct);
                await unit.SleepAsync(Moment, ct);
            })),
    ];

    private static Fault Cancelled(string name, int weight, Func<FaultRound, CancellationTokenSource, Task> run) =>
        new(name, weight, typeof(OperationCanceledException), async round =>
        {
            using var source = new CancellationTokenSource();
            await run(round, source);
        });
}
