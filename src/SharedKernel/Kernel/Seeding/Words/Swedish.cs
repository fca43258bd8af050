namespace Backend.Kernel.Seeding.Words;

internal static class Swedish
{
    public static Culture Culture { get; } = new(
        "sv",
        [
            "Elias", "Alice", "Hugo", "Maja", "Liam", "Vera", "William", "Alma", "Nils", "Selma", "Oskar", "Elsa", "Axel", "Astrid", "Anton",
            "Freja", "Gustav", "Ebba", "Johan", "Sigrid", "Björn", "Åsa", "Göran", "Märta", "Håkan", "Linnéa", "Fredrik", "Ingrid", "Magnus",
            "Karin", "Sören", "Birgitta",
        ],
        [
            "Andersson", "Johansson", "Karlsson", "Nilsson", "Eriksson", "Larsson", "Olsson", "Persson", "Svensson", "Gustafsson",
            "Pettersson", "Jonsson", "Jansson", "Hansson", "Bengtsson", "Jönsson", "Lindberg", "Jakobsson", "Magnusson", "Lindström",
            "Olofsson", "Lindqvist", "Lindgren", "Berg", "Axelsson", "Bergström", "Lundberg", "Lind", "Lundgren", "Sjöberg", "Holm", "Åkesson",
        ],
        [
            "Stockholm", "Göteborg", "Malmö", "Uppsala", "Linköping", "Örebro", "Västerås", "Umeå", "Lund", "Oslo", "København", "Århus",
        ],
        [
            "AB", "& Söner", "Gruppen", "HB",
        ],
        "+46",
        [2, 3, 2, 2]);
}
