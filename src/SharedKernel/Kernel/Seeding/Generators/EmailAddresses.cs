using System.Globalization;
using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>Email addresses to which nothing can be delivered: their domains are reserved for examples (RFC 2606).</summary>
public static class EmailAddresses
{
    // Such a name folds to two letters at most for each of its own.
    private const int MostLetters = 60;

    private static readonly string[] Domains = ["example.com", "example.org", "example.net", "mail.example", "office.example", "post.example"];

    /// <summary>An address made of a name and a number, such as "kaethe.schroeder17@mail.example".</summary>
    /// <param name="random">The numbers of the row.</param>
    /// <param name="name">The name; letters outside ASCII are written with those that stand for them.</param>
    /// <param name="number">The row's number, which makes the address unique among rows that differ in it.</param>
    public static string EmailAddress(this ref SeedRandom random, string name, int number)
    {
        Span<char> local = stackalloc char[MostLetters];
        var length = LatinLetters.Fold(name, local);
        return string.Create(CultureInfo.InvariantCulture, $"{local[..length]}{number}@{random.Pick(Domains)}");
    }
}
