using System.Globalization;
using System.Text;

namespace Backend.Benchmarks.Importing;

/// <summary>The contacts of a round: a few short fields, a note for every fourth.</summary>
internal static class ImportedContacts
{
    public const string Note = "Prefers calls in the morning.";

    public static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"Contact {i}");

    public static string Email(int i) => string.Create(CultureInfo.InvariantCulture, $"c{i}@example{i % 50}.org");

    public static string Phone(int i) => string.Create(CultureInfo.InvariantCulture, $"+1555{i:0000000}");

    public static string? NoteOf(int i) => i % 4 == 0 ? Note : null;

    public static string Metadata(int i) => string.Create(CultureInfo.InvariantCulture, $$"""{"city":"Berlin","number":{{i}}}""");

    public static byte[] Body(int lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            var note = NoteOf(i) is { } words ? $"\"{words}\"" : "null";
            text.Append(CultureInfo.InvariantCulture, $"{{\"name\":\"{Name(i)}\",\"email\":\"{Email(i)}\",\"phone\":\"{Phone(i)}\",\"notes\":{note},\"metadata\":{Metadata(i)}}}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
