using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Modules.Contacts.Samples;

/// <summary>What people write about contacts: sentences that a search can find.</summary>
internal static class ContactNotes
{
    private static readonly string[] Wishes =
    [
        "Prefers calls in the morning.", "Please write instead of calling.", "Wants the invoice as PDF.", "Asks for delivery on Fridays.",
        "Pays by bank transfer within 14 days.", "Interested in a yearly contract.", "Compares our prices with two other suppliers.",
        "Needs an offer before the end of the quarter.", "Would like to see a demonstration.", "Moves to a new office next spring.",
    ];

    private static readonly string[] Meetings =
    [
        "Met at the trade fair in {0}.", "Introduced by a partner in {0}.", "Visited our stand in {0} and took samples.", "Has a second warehouse in {0}.",
    ];

    public static string Pick(ref SeedRandom random, Culture culture)
    {
        var wish = random.Pick(Wishes);
        return random.Chance(40) ? $"{random.Pick(Meetings).Replace("{0}", random.Pick(culture.Cities), StringComparison.Ordinal)} {wish}" : wish;
    }
}
