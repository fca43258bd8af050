using System.Text.Json;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Modules.Contacts.Samples;

/// <summary>What the sample's organizations keep beside the columns: language, city, and where the contact came from.</summary>
internal static class ContactMetadata
{
    private static readonly string[] Origins = ["website", "referral", "trade fair", "cold call", "newsletter"];

    private static readonly Weighted<int> Origin = new((0, 40), (1, 25), (2, 15), (3, 12), (4, 8));

    // Parsed once: there are a few hundred different ones, and a parse for each contact would cost more than the rest of its row.
    private static readonly Dictionary<Culture, JsonElement[]> Known = Cultures.All.ToDictionary(culture => culture, All);

    public static JsonElement Pick(SeedRandom random, Culture culture)
    {
        var city = random.Below(culture.Cities.Count);
        return Known[culture][(city * Origins.Length) + random.Pick(Origin)];
    }

    private static JsonElement[] All(Culture culture) =>
    [
        .. from city in culture.Cities
           from origin in Origins
           select Parse($$"""{"language":"{{culture.Code}}","city":"{{city}}","origin":"{{origin}}"}"""),
    ];

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
