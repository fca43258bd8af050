namespace Backend.Data.Schema;

/// <summary>Names that stand unquoted in SQL: the schema refuses any other, so rendering never quotes.</summary>
internal static class Identifier
{
    /// <summary>PostgreSQL's limit (NAMEDATALEN - 1), in bytes.</summary>
    public const int MaxLength = 63;

    public static string Checked(string name) => IsValid(name)
        ? name
        : throw new ArgumentException($"'{name}' is not a name of lower-case letters, digits and underscores with at most {MaxLength} characters.");

    private static bool IsValid(string name) =>
        name is { Length: > 0 and <= MaxLength }
        && (char.IsAsciiLetterLower(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
