namespace Backend.Kernel.Seeding.Words;

internal static class Polish
{
    public static Culture Culture { get; } = new(
        "pl",
        [
            "Jan", "Zuzanna", "Antoni", "Julia", "Jakub", "Maja", "Szymon", "Zofia", "Aleksander", "Hanna", "Franciszek", "Lena", "Filip",
            "Alicja", "Mikołaj", "Oliwia", "Wojciech", "Amelia", "Kacper", "Małgorzata", "Stanisław", "Agnieszka", "Łukasz", "Katarzyna",
            "Paweł", "Joanna", "Tomasz", "Ewa", "Michał", "Grażyna", "Piotr", "Bożena",
        ],
        [
            "Nowak", "Wójcik", "Kowalczyk", "Woźniak", "Mazur", "Krawczyk", "Kaczmarek", "Zając", "Król", "Wieczorek", "Jabłoński", "Wróbel",
            "Pawlak", "Walczak", "Stępień", "Michalak", "Sikora", "Baran", "Duda", "Szewczyk", "Tomczyk", "Pietrzak", "Marciniak", "Bąk",
            "Włodarczyk", "Lis", "Gajewski", "Kubiak", "Wilk", "Mróz", "Kalinowski", "Sobczak",
        ],
        [
            "Warszawa", "Kraków", "Łódź", "Wrocław", "Poznań", "Gdańsk", "Szczecin", "Lublin", "Katowice", "Białystok", "Toruń", "Rzeszów",
        ],
        [
            "sp. z o.o.", "S.A.", "i Synowie", "Spółka",
        ],
        "+48",
        [3, 3, 3]);
}
