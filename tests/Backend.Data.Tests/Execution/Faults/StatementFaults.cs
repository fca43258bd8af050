using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Units that fail in the middle, with a write behind them that must go too.</summary>
internal static class StatementFaults
{
    private static readonly UnitOfWorkOptions Hasty = new() { StatementTimeout = TimeSpan.FromMilliseconds(5) };

    public static Fault[] All { get; } =
    [
        After("a unique key is violated", 80, typeof(UniqueViolationException), (_, unit, ct) =>
            unit.Insert(Products).Values(FaultRound.Row("A-1")).ExecuteAsync(ct)),
        After("a foreign key is violated", 40, typeof(ForeignKeyViolationException), (_, unit, ct) =>
            unit.Insert(Orders).Values(new NewOrder { Number = 99, ContactId = ShopSeed.Hammer }).ExecuteAsync(ct)),
        After("a check is violated", 40, typeof(CheckViolationException), (_, unit, ct) =>
            unit.Update(Products).Set(Products.Stock, Products.Stock.Minus(1)).Where(Products.Id.Eq(ShopSeed.Nail)).ExecuteAsync(ct)),
        After("a value is out of range", 40, typeof(InvalidValueException), (_, unit, ct) => unit.RawAsync("select 1 / 0", ct)),
        After("the work throws", 80, typeof(InvalidTimeZoneException), (_, _, _) => throw new InvalidTimeZoneException()),
        After("a statement runs past its time", 2, typeof(StatementTimeoutException), (_, unit, ct) => unit.SleepAsync(5, ct), Hasty),
        After("a queued write has another row count", 40, typeof(RowCountException), async (round, unit, ct) =>
        {
            unit.Update(Products).Set(Products.Stock, 1).Where(Products.Sku.Eq(round.LostSku)).Queue(expectedRows: 1);
            await unit.From(Products).CountAsync(ct);
        }),
        After("a queued write fails with the next statement", 40, typeof(UniqueViolationException), async (_, unit, ct) =>
        {
            unit.Insert(Products).Values(FaultRound.Row("A-1")).Queue();
            await unit.From(Products).CountAsync(ct);
        }),
        After("a nested unit fails and its error goes on", 40, typeof(UniqueViolationException), (_, unit, ct) =>
            unit.RunNestedAsync((inner, token) => inner.Insert(Products).Values(FaultRound.Row("A-1")).ExecuteAsync(token), ct)),
        After("a caught error poisons the unit", 60, typeof(UnitOfWorkPoisonedException), async (_, unit, ct) =>
        {
            await Expect.Async<UniqueViolationException>(() => unit.Insert(Products).Values(FaultRound.Row("A-1")).ExecuteAsync(ct));
            await unit.From(Products).CountAsync(ct);
        }),
        new("a nested unit fails and is left behind", 100, null, round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await Expect.Async<UniqueViolationException>(() => unit.RunNestedAsync(
                async (inner, token) =>
                {
                    await inner.Insert(Products).Values(FaultRound.Row(round.LostSku)).ExecuteAsync(token);
                    return await inner.Insert(Products).Values(FaultRound.Row("A-1")).ExecuteAsync(token);
                },
                ct));
        })),
    ];

    private static Fault After(
        string name,
        int weight,
        Type error,
        Func<FaultRound, IUnitOfWork, CancellationToken, Task> then,
        UnitOfWorkOptions? options = null) =>
        new(name, weight, error, round => round.UnitAsync(
            ShopDatabase.Acme,
            options ?? UnitOfWorkOptions.ReadWrite,
            async (unit, ct) =>
            {
                await round.WriteAsync(unit, ct);
                await then(round, unit, ct);
            }));
}
