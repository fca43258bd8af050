using Backend.Kernel.Seeding.Randomness;

namespace Backend.Modules.Orders.Samples;

/// <summary>Names of what the sample's organizations sell.</summary>
internal static class ProductNames
{
    private static readonly string[] Materials = ["Oak", "Steel", "Linen", "Ceramic", "Cork", "Copper", "Wool", "Bamboo", "Glass", "Leather", "Birch", "Brass"];

    private static readonly string[] Things =
    [
        "desk lamp", "storage box", "water bottle", "cutting board", "wall clock", "side table", "notebook stand", "tool roll", "serving tray",
        "door handle", "plant pot", "coat rack", "bread knife", "coffee dripper", "picture frame", "cable holder",
    ];

    private static readonly string[] Variants = ["small", "medium", "large", "set of two", "set of six"];

    private static readonly string[] Programs = ["Ledger", "Atlas", "Signal", "Harbor", "Canvas", "Beacon", "Pilot", "Orchard"];

    private static readonly string[] Editions = ["Starter", "Team", "Business", "Enterprise"];

    private static readonly string[] Terms = ["monthly", "yearly", "three years"];

    public static string Good(ref SeedRandom random) => $"{random.Pick(Materials)} {random.Pick(Things)}, {random.Pick(Variants)}";

    public static string License(ref SeedRandom random) => $"{random.Pick(Programs)} {random.Pick(Editions)}, {random.Pick(Terms)}";
}
