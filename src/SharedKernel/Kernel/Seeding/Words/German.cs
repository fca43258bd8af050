namespace Backend.Kernel.Seeding.Words;

internal static class German
{
    public static Culture Culture { get; } = new(
        "de",
        [
            "Lukas", "Anna", "Maximilian", "Lena", "Jonas", "Marie", "Felix", "Sophie", "Paul", "Johanna", "Elias", "Katharina", "Moritz",
            "Clara", "Florian", "Jürgen", "Björn", "Käthe", "Stefan", "Birgit", "Matthias", "Greta", "Tobias", "Ingrid", "Sebastian",
            "Monika", "Wolfgang", "Hannelore", "Günther", "Frieda", "Till", "Mathilda",
        ],
        [
            "Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann", "Schäfer", "Koch",
            "Bauer", "Richter", "Klein", "Wolf", "Schröder", "Neumann", "Schwarz", "Zimmermann", "Braun", "Krüger", "Hofmann", "Hartmann",
            "Lange", "Werner", "Krause", "Lehmann", "Köhler", "Gruber", "Huber", "Steiner",
        ],
        [
            "Berlin", "Hamburg", "München", "Köln", "Leipzig", "Wien", "Graz", "Zürich", "Bern", "Stuttgart", "Dresden", "Nürnberg",
        ],
        [
            "GmbH", "AG", "KG", "& Söhne", "& Partner", "e.K.",
        ],
        "+49",
        [3, 4, 4]);
}
