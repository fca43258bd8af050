using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>Names of companies.</summary>
public static class Companies
{
    private static readonly string[] Trades =
    [
        "Logistics", "Textiles", "Robotics", "Optics", "Foods", "Ceramics", "Energy", "Software", "Tools", "Press", "Instruments", "Timber",
        "Marine", "Packaging", "Dental", "Acoustics", "Bicycles", "Solar", "Printing", "Seeds", "Metals", "Travel", "Media", "Furniture",
    ];

    private static readonly string[] Coined =
    [
        "Alvora", "Brightwell", "Corvexa", "Dunlin", "Evermark", "Fjordia", "Gantry", "Halcyon", "Ionwick", "Juniper", "Kestrel", "Lumera",
        "Marrow", "Northgate", "Ostara", "Pinemoor", "Quillon", "Redfern", "Solvane", "Tamarack", "Umbria", "Vantor", "Westerly", "Zephyrine",
    ];

    private static readonly Weighted<Pattern> Patterns = new((Pattern.Family, 40), (Pattern.City, 20), (Pattern.Coined, 40));

    private enum Pattern
    {
        Family,
        City,
        Coined,
    }

    /// <summary>A name such as "Schröder &amp; Söhne", "Graz Optics AG" or "Lumera Textiles GmbH".</summary>
    public static string CompanyName(this ref SeedRandom random, Culture culture)
    {
        var form = random.Pick(culture.CompanyForms);
        return random.Pick(Patterns) switch
        {
            Pattern.Family => $"{random.Pick(culture.LastNames)} {form}",
            Pattern.City => $"{random.Pick(culture.Cities)} {random.Pick(Trades)} {form}",
            _ => $"{random.Pick(Coined)} {random.Pick(Trades)} {form}",
        };
    }
}
