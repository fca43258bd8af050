using System.Collections.Frozen;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>
/// Writes names in ASCII. By a table of its own: what Unicode's normalization answers depends on the data that a machine
/// has installed.
/// </summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['ß'] = "ss", ['å'] = "a", ['ø'] = "o", ['æ'] = "ae",
        ['á'] = "a", ['à'] = "a", ['â'] = "a", ['ą'] = "a", ['ç'] = "c", ['ć'] = "c", ['é'] = "e", ['è'] = "e", ['ê'] = "e", ['ë'] = "e", ['ę'] = "e",
        ['í'] = "i", ['ï'] = "i", ['î'] = "i", ['ł'] = "l", ['ñ'] = "n", ['ń'] = "n", ['ó'] = "o", ['ò'] = "o", ['ô'] = "o",
        ['ś'] = "s", ['ú'] = "u", ['ù'] = "u", ['ź'] = "z", ['ż'] = "z",
    }.ToFrozenDictionary();

    /// <summary>Lower-case letters, with a dot where words are parted. What does not fit is left out.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Fold(string name, Span<char> target)
    {
        var length = 0;
        foreach (var given in name)
        {
            var letter = char.ToLowerInvariant(given);
            if (char.IsAsciiLetterLower(letter))
                length += Put(letter, target[length..]);
            else if (Letters.TryGetValue(letter, out var written))
                length += Put(written, target[length..]);
            else if (letter is ' ' or '-' && length > 0 && target[length - 1] != '.')
                length += Put('.', target[length..]);
        }

        return length > 0 && target[length - 1] == '.' ? length - 1 : length;
    }

    private static int Put(char letter, Span<char> target)
    {
        if (target.IsEmpty)
            return 0;
        target[0] = letter;
        return 1;
    }

    private static int Put(string letters, Span<char> target) => letters.AsSpan().TryCopyTo(target) ? letters.Length : 0;
}
