namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Questions about a part of a statement.</summary>
internal static class TokenList
{
    /// <summary>Whether these words stand there in a row, inside brackets or out.</summary>
    public static bool Has(this IReadOnlyList<SqlToken> tokens, params ReadOnlySpan<string> words)
    {
        var reader = new TokenReader(tokens);
        for (; !reader.AtEnd; reader.Skip())
        {
            if (reader.Take(words))
                return true;
        }

        return false;
    }

    /// <summary>Those outside brackets.</summary>
    public static IReadOnlyList<SqlToken> TopLevel(this IReadOnlyList<SqlToken> tokens)
    {
        var reader = new TokenReader(tokens);
        var top = new List<SqlToken>();
        while (!reader.AtEnd)
        {
            if (reader.Next.Is("("))
            {
                reader.Group();
                continue;
            }

            top.Add(reader.Next);
            reader.Skip();
        }

        return top;
    }
}
