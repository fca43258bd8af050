namespace Backend.Kernel.Identity;

/// <summary>The 36-character form with hyphens. <see cref="Guid"/>'s own parsers also take spaces, signs and 0x.</summary>
internal static class CanonicalUuid
{
    private const int Length = 36;

    public static bool TryParse(ReadOnlySpan<char> text, out Guid value)
    {
        value = Guid.Empty;
        if (text.Length != Length)
            return false;

        for (var i = 0; i < Length; i++)
        {
            var fits = i is 8 or 13 or 18 or 23 ? text[i] == '-' : char.IsAsciiHexDigit(text[i]);
            if (!fits)
                return false;
        }

        return Guid.TryParseExact(text, "D", out value);
    }
}
