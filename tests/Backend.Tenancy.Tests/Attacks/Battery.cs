using Backend.Tenancy.Tests.Attacks.Groups;

namespace Backend.Tenancy.Tests.Attacks;

/// <summary>Every attack on the database and the data layer, by group, in the order of the page.</summary>
internal static class Battery
{
    public static IReadOnlyList<AttackGroup> Groups { get; } =
    [
        new("The data layer", TypedAttacks.All),
        new("Reading", ReadingAttacks.All),
        new("Writing", WritingAttacks.All),
        new("Entering another organization", EnterAttacks.All),
        new("Changing the database", EscapeAttacks.All),
        new("Side doors", CatalogAttacks.All),
        new("Other roles and their functions", RoleAttacks.All),
    ];

    public static IEnumerable<Attack> All => Groups.SelectMany(group => group.Attacks);
}
