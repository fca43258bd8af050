using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Testing.Kinds.Schema;

namespace Backend.Testing.Kinds;

/// <summary>A module that has one of everything.</summary>
public static class KindsModule
{
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
        Sequences = [Sequences.Tickets],
        Extensions = [new Extension("citext"), Extension.BtreeGin, Extension.BtreeGist, Extension.Trigrams],
    };
}
