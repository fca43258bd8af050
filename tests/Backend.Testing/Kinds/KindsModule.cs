using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Testing.Kinds.Schema;

namespace Backend.Testing.Kinds;

/// <summary>A module that has one of everything.</summary>
public static class KindsModule
{
    public static Sequence Tickets { get; } = new("kinds.tickets", new SequenceOptions { Start = 1000, Increment = -1, MinValue = 1, MaxValue = 1000, Cache = 2 });

    public static ModuleSchema Schema { get; } = new(
        "kinds",
        Tables.Holders,
        Tables.Plains,
        Tables.Optionals,
        Tables.Lists,
        Tables.Rates,
        Tables.Rooms,
        Tables.Bookings,
        Tables.RoomUses,
        Tables.CheapRates,
        Tables.RateSummaries)
    {
        Sequences = [Tickets],
        Extensions = [new Extension("citext"), Extension.BtreeGin, Extension.BtreeGist, Extension.Trigrams],
    };
}
