namespace Backend.Kernel.Seeding.Words;

internal static class Italian
{
    public static Culture Culture { get; } = new(
        "it",
        [
            "Leonardo", "Giulia", "Francesco", "Aurora", "Alessandro", "Ginevra", "Lorenzo", "Beatrice", "Mattia", "Alice", "Andrea", "Emma",
            "Gabriele", "Giorgia", "Riccardo", "Vittoria", "Tommaso", "Chiara", "Niccolò", "Martina", "Davide", "Elisa", "Simone", "Ludovica",
            "Giovanni", "Caterina", "Matteo", "Francesca", "Paolo", "Silvia", "Stefano", "Noemi",
        ],
        [
            "Rossi", "Russo", "Ferrari", "Esposito", "Bianchi", "Romano", "Colombo", "Ricci", "Marino", "Greco", "Bruno", "Gallo", "Conti",
            "De Luca", "Mancini", "Costa", "Giordano", "Rizzo", "Lombardi", "Moretti", "Barbieri", "Fontana", "Santoro", "Mariani", "Rinaldi",
            "Caruso", "Ferrara", "Galli", "Martini", "Leone", "Longo", "Gentile",
        ],
        [
            "Roma", "Milano", "Torino", "Napoli", "Bologna", "Firenze", "Genova", "Verona", "Trieste", "Palermo", "Padova", "Lugano",
        ],
        [
            "S.r.l.", "S.p.A.", "& Figli", "Fratelli", "e C.",
        ],
        "+39",
        [3, 7]);
}
