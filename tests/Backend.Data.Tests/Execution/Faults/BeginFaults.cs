using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Sql;
using Backend.Testing.Shop;
using Backend.Data.Query;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Units that fail before anything of theirs is done.</summary>
internal static class BeginFaults
{
    public static Fault[] All { get; } =
    [
        new("the work throws before its first statement", 20, typeof(InvalidTimeZoneException), round =>
            round.UnitAsync((_, _) => throw new InvalidTimeZoneException())),
        new("the organization is suspended", 60, typeof(OrganizationRefusedException), round =>
            round.UnitAsync(ShopDatabase.Initech, UnitOfWorkOptions.ReadWrite, round.WriteAsync)),
        new("the organization is unknown", 20, typeof(OrganizationRefusedException), round =>
            round.UnitAsync(ShopDatabase.Unknown, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Products).CountAsync(ct))),
        new("the first statement is refused by the compiler", 20, typeof(StatementException), round =>
            round.UnitAsync((unit, ct) => unit.From(Products).Where(Contacts.IsActive.Eq(true)).CountAsync(ct))),
        new("a read-only unit writes", 20, typeof(ReadOnlyTransactionException), round =>
            round.UnitAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, round.WriteAsync)),
        new("a unit without statements", 10, null, async round =>
        {
            await round.UnitAsync((_, _) => Task.CompletedTask);
            await round.UnitAsync(round.WriteAsync);
        }),
    ];
}
