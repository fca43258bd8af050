namespace Backend.Kernel.Seeding.Words;

internal static class French
{
    public static Culture Culture { get; } = new(
        "fr",
        [
            "Louis", "Emma", "Gabriel", "Jade", "Raphaël", "Louise", "Arthur", "Alice", "Jules", "Chloé", "Hugo", "Léa", "Lucas", "Manon",
            "Étienne", "Zoé", "Mathéo", "Camille", "Théo", "Inès", "François", "Margaux", "Antoine", "Élodie", "Benoît", "Aurélie", "Olivier",
            "Céline", "Pascal", "Hélène", "Yves", "Solène",
        ],
        [
            "Martin", "Bernard", "Dubois", "Thomas", "Robert", "Richard", "Petit", "Durand", "Leroy", "Moreau", "Simon", "Laurent", "Lefèvre",
            "Michel", "Garcia", "David", "Bertrand", "Roux", "Vincent", "Fournier", "Morel", "Girard", "André", "Mercier", "Dupont",
            "Lambert", "Bonnet", "François", "Martinez", "Legrand", "Garnier", "Chevalier",
        ],
        [
            "Paris", "Lyon", "Marseille", "Toulouse", "Nantes", "Bordeaux", "Lille", "Rennes", "Strasbourg", "Genève", "Liège", "Montréal",
        ],
        [
            "SARL", "SA", "& Fils", "Associés", "et Cie",
        ],
        "+33",
        [1, 2, 2, 2, 2]);
}
