namespace Backend.Data.Query;

/// <summary>A LIKE pattern around a user's text, whose own wildcards are escaped and so match themselves.</summary>
public readonly record struct Pattern
{
    private Pattern(string text) => Text = text;

    internal string Text { get; }

    /// <summary>Anything that contains the text.</summary>
    public static Pattern Contains(string text) => new($"%{Escaped(text)}%");

    /// <summary>Anything that begins with the text.</summary>
    public static Pattern StartsWith(string text) => new($"{Escaped(text)}%");

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
