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

    /// <summary>Anything that ends with the text.</summary>
    public static Pattern EndsWith(string text) => new($"%{Escaped(text)}");

    /// <summary>The text itself; with <c>ILike</c>, whatever its case.</summary>
    public static Pattern Exact(string text) => new(Escaped(text));

    /// <summary>A pattern whose wildcards count: <c>%</c> any text, <c>_</c> one character, <c>\</c> before what is meant literally.</summary>
    /// <param name="pattern">Of the author, never of a user.</param>
    public static Pattern Raw(string pattern) => new(pattern);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
