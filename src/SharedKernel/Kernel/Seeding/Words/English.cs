namespace Backend.Kernel.Seeding.Words;

internal static class English
{
    public static Culture Culture { get; } = new(
        "en",
        [
            "James", "Olivia", "William", "Charlotte", "George", "Amelia", "Henry", "Emily", "Thomas", "Grace", "Samuel", "Hannah", "Daniel",
            "Ruby", "Joseph", "Alice", "Benjamin", "Lucy", "Edward", "Eleanor", "Harriet", "Nathan", "Rosie", "Adam", "Megan", "Callum",
            "Fiona", "Owen", "Rhys", "Imogen", "Marcus", "Naomi",
        ],
        [
            "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Robinson", "Wright", "Thompson", "Evans",
            "Walker", "White", "Roberts", "Green", "Hall", "Wood", "Jackson", "Clarke", "Patterson", "Hughes", "Edwards", "Turner", "Cooper",
            "Ward", "Bailey", "Marshall", "O'Brien", "MacLeod", "Fletcher", "Whitfield",
        ],
        [
            "London", "Manchester", "Bristol", "Leeds", "Edinburgh", "Cardiff", "Dublin", "Boston", "Chicago", "Toronto", "Auckland",
            "Melbourne",
        ],
        [
            "Ltd", "Partners", "& Sons", "Group", "Holdings", "Works",
        ],
        "+44",
        [4, 6]);
}
