using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Units that end: well, at the commit, or at the rollback.</summary>
internal static class CommitFaults
{
    public static Fault[] All { get; } =
    [
        new("nothing fails", 100, null, round => round.UnitAsync(round.WriteAsync)),
        new("nothing fails, and the write is queued", 60, null, round => round.UnitAsync((unit, _) =>
        {
            unit.Insert(Products).Values(FaultRound.Row(round.Sku)).Queue(expectedRows: 1);
            return Task.CompletedTask;
        })),
        new("a deferred constraint fails at the commit", 80, typeof(UniqueViolationException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await unit.Insert(Orders).Values(new NewOrder { Number = 1, ContactId = ShopSeed.Ada }).ExecuteAsync(ct);
        })),
        new("a queued write fails at the commit", 60, typeof(UniqueViolationException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            unit.Insert(Products).Values(FaultRound.Row("A-1")).Queue();
        })),
        new("the connection is gone at the commit", 1, typeof(CommitOutcomeUnknownException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await round.KillAsync(unit, ct);
        })),
        new("the connection is gone in the middle", 1, typeof(DatabaseUnavailableException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await round.KillAsync(unit, ct);
            await unit.From(Products).CountAsync(ct);
        })),
        new("the connection is gone at the rollback", 1, typeof(InvalidTimeZoneException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await round.KillAsync(unit, ct);
            throw new InvalidTimeZoneException();
        })),
        new("the connection is gone when a nested unit goes back", 1, typeof(InvalidTimeZoneException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            await unit.RunNestedAsync<int>(
                async (inner, token) =>
                {
                    await inner.Insert(Products).Values(FaultRound.Row(round.LostSku)).ExecuteAsync(token);
                    await round.KillAsync(inner, token);
                    throw new InvalidTimeZoneException();
                },
                ct);
        })),
    ];
}
