using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Work that does not keep to the rules of a unit of work.</summary>
internal static class MisuseFaults
{
    private const double Moment = 0.01;

    public static Fault[] All { get; } =
    [
        new("a statement is not awaited", 4, typeof(InvalidOperationException), async round =>
        {
            Task<int>? running = null;
            try
            {
                await round.UnitAsync(async (unit, ct) =>
                {
                    await round.WriteAsync(unit, ct);
                    running = unit.SleepAsync(Moment, ct);
                });
            }
            finally
            {
                // The statement ends before the unit does; its task learns of it an instant later, on another thread.
                await Task.WhenAny(running!, Task.Delay(TimeSpan.FromSeconds(10)));
                Assert.That(running!.IsCompleted, Is.True);
            }
        }),
        new("a statement is not awaited and the work throws", 4, typeof(InvalidTimeZoneException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            _ = unit.SleepAsync(Moment, ct);
            throw new InvalidTimeZoneException();
        })),
        new("two statements at a time", 4, typeof(InvalidOperationException), round => round.UnitAsync(async (unit, ct) =>
        {
            await round.WriteAsync(unit, ct);
            _ = unit.SleepAsync(Moment, ct);
            await unit.From(Products).CountAsync(ct);
        })),
        new("a unit is used after its end", 40, typeof(ObjectDisposedException), async round =>
        {
            IUnitOfWork? ended = null;
            await Expect.Async<InvalidTimeZoneException>(() => round.UnitAsync(async (unit, ct) =>
            {
                ended = unit;
                await round.WriteAsync(unit, ct);
                throw new InvalidTimeZoneException();
            }));
            await ended!.From(Products).CountAsync(default);
        }),
    ];
}
