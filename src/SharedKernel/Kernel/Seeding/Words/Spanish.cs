namespace Backend.Kernel.Seeding.Words;

internal static class Spanish
{
    public static Culture Culture { get; } = new(
        "es",
        [
            "Hugo", "Lucía", "Martín", "Sofía", "Pablo", "María", "Alejandro", "Paula", "Daniel", "Julia", "Álvaro", "Carmen", "Diego",
            "Alba", "Javier", "Marta", "Adrián", "Irene", "Raúl", "Elena", "Sergio", "Laura", "Iván", "Nuria", "Andrés", "Begoña", "Ignacio",
            "Pilar", "Joaquín", "Rocío", "Óscar", "Inés",
        ],
        [
            "García", "Rodríguez", "González", "Fernández", "López", "Martínez", "Sánchez", "Pérez", "Gómez", "Jiménez", "Ruiz", "Hernández",
            "Díaz", "Moreno", "Muñoz", "Álvarez", "Romero", "Alonso", "Gutiérrez", "Navarro", "Torres", "Domínguez", "Vázquez", "Ramos",
            "Gil", "Ramírez", "Serrano", "Blanco", "Molina", "Morales", "Ortega", "Ibáñez",
        ],
        [
            "Madrid", "Barcelona", "Valencia", "Sevilla", "Bilbao", "Málaga", "Zaragoza", "Buenos Aires", "Santiago", "Bogotá", "Montevideo",
            "Monterrey",
        ],
        [
            "S.L.", "S.A.", "e Hijos", "Hermanos", "Asociados",
        ],
        "+34",
        [3, 3, 3]);
}
