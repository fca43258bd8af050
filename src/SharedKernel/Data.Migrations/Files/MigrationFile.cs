using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Files;

/// <summary>One migration of a module.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Id">The name without its extension: a number of four digits and words, which is also the order.</param>
/// <param name="Text">The SQL, with LF at the ends of lines.</param>
internal sealed partial record MigrationFile(string Module, string Id, string Text)
{
    /// <summary><c>module/id</c>, as messages name it.</summary>
    public string QualifiedName => $"{Module}/{Id}";

    public int Number => int.Parse(Id.AsSpan(0, 4), CultureInfo.InvariantCulture);

    /// <summary>SHA-256 of the text in hexadecimal. A checkout with CRLF has the same.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <exception cref="MigrationFileException">The name has another form.</exception>
    public static MigrationFile Of(string module, string fileName, string text)
    {
        var id = Path.GetFileNameWithoutExtension(fileName);
        return IdPattern().IsMatch(id)
            ? new MigrationFile(module, id, text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal))
            : throw new MigrationFileException($"{module}/{fileName} is not named like 0001_initial.sql: four digits, then lower-case letters, digits and underscores.");
    }

    /// <summary>The files in the order in which they run.</summary>
    /// <exception cref="MigrationFileException">Two of them have the same number, as after a merge of two branches.</exception>
    public static IReadOnlyList<MigrationFile> InOrder(IEnumerable<MigrationFile> files)
    {
        var ordered = files.OrderBy(file => file.Id, StringComparer.Ordinal).ToArray();
        foreach (var (first, second) in ordered.Zip(ordered.Skip(1)))
        {
            if (first.Number == second.Number)
            {
                throw new MigrationFileException(
                    $"{first.QualifiedName} and {second.QualifiedName} have the same number. Delete the one that no database has applied, " +
                    "restore the other's snapshot.json, and run `db generate` again.");
            }
        }

        return ordered;
    }

    [GeneratedRegex("^[0-9]{4}_[a-z0-9_]+$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
