using System.Security.Cryptography;

namespace Backend.Modules.Licenses.Keys;

/// <summary>
/// A key as people type it: five groups of five letters and digits, such as <c>7K2QH-…</c>, in Crockford's base 32, which has
/// neither I, L, O nor U. It has 125 random bits, so that a plain hash hides it as well as a slow one would.
/// </summary>
internal static class LicenseKey
{
    /// <summary>How much of a key stays readable, to tell keys apart.</summary>
    public const int EndingLength = 4;

    /// <summary>The longest text that is looked at as a key; longer input is refused before it is hashed.</summary>
    public const int MaxInput = 100;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 25;

    private const int GroupLength = 5;

    /// <summary>A new key of the system's cryptographic generator.</summary>
    public static string Create()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, Length);
        return string.Join('-', Enumerable.Range(0, Length / GroupLength).Select(group => letters.Substring(group * GroupLength, GroupLength)));
    }

    /// <summary>The last letters of a key.</summary>
    public static string EndingOf(string key) => key[^EndingLength..];

    /// <summary>The hash by which a key is found; null for a text that is no key.</summary>
    public static byte[]? HashOf(string input)
    {
        Span<byte> letters = stackalloc byte[Length];
        var count = 0;
        foreach (var character in input)
        {
            if (character is '-' or ' ')
                continue;
            var letter = Read(character);
            if (count == Length || !Alphabet.Contains(letter))
                return null;
            letters[count++] = (byte)letter;
        }

        return count == Length ? SHA256.HashData(letters) : null;
    }

    // What is misread is read as what was meant, as Crockford's alphabet says.
    private static char Read(char character) => char.ToUpperInvariant(character) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var letter => letter,
    };
}
