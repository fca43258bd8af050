namespace Backend.Data.Migrations.Running.Statements;

/// <summary>Reads a statement into tokens. Comments and white space are none. Enough to see what it is; not a parser.</summary>
internal static class StatementTokens
{
    public static IReadOnlyList<StatementToken> Of(string text)
    {
        var tokens = new List<StatementToken>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            at = EndAt(text, start, out var kind);
            if (kind is { } found)
                tokens.Add(new StatementToken(found, Value(text[start..at], found), start, at));
        }

        return tokens;
    }

    private static int EndAt(string text, int start, out TokenKind? kind)
    {
        var c = text[start];
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        (kind, var end) = c switch
        {
            '-' when next == '-' => (null, EndOf(text, "\n", start + 2)),
            '/' when next == '*' => (null, EndOfComment(text, start)),
            '\'' => (TokenKind.Literal, EndOfQuote(text, start, '\'', escapes: false)),
            'e' or 'E' when next == '\'' => (TokenKind.Literal, EndOfQuote(text, start + 1, '\'', escapes: true)),
            '"' => (TokenKind.QuotedName, EndOfQuote(text, start, '"', escapes: false)),
            '$' when DollarTag(text, start) is { } tag => (TokenKind.Literal, EndOf(text, tag, start + tag.Length)),
            _ when char.IsWhiteSpace(c) => (null, start + 1),
            _ when IsWordPart(c) => ((TokenKind?)TokenKind.Word, EndOfWord(text, start)),
            _ => (TokenKind.Symbol, start + 1),
        };
        return end;
    }

    private static string Value(string text, TokenKind kind) => kind switch
    {
        TokenKind.Word => text.ToLowerInvariant(),
        TokenKind.QuotedName => text.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal),
        _ => text,
    };

    private static int EndOf(string text, string mark, int from)
    {
        var found = text.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + mark.Length;
    }

    private static int EndOfComment(string text, int start)
    {
        var depth = 0;
        var at = start;
        do
        {
            var pair = text.AsSpan(at, Math.Min(2, text.Length - at));
            depth += pair is "/*" ? 1 : pair is "*/" ? -1 : 0;
            at += pair is "/*" or "*/" ? 2 : 1;
        }
        while (depth > 0 && at < text.Length);
        return at;
    }

    private static int EndOfQuote(string text, int start, char quote, bool escapes)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (escapes && text[at] == '\\')
                at++;
            else if (text[at] == quote && at + 1 < text.Length && text[at + 1] == quote)
                at++;
            else if (text[at] == quote)
                return at + 1;
        }

        return text.Length;
    }

    private static int EndOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsWordPart(text[at]) || text[at] == '$'))
            at++;
        return at;
    }

    private static string? DollarTag(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWordPart(text[end]))
            end++;
        return end < text.Length && text[end] == '$' && !char.IsAsciiDigit(text[start + 1]) ? text[start..(end + 1)] : null;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
