namespace Backend.Data.Migrations.Running.Statements;

/// <summary>A statement that changes rows: behind a wall it changes none, without an error.</summary>
/// <param name="Table">Whose rows it changes.</param>
/// <param name="Names">Every name with a schema in it: tables, and what merely looks like them, such as <c>alias.column</c>.</param>
/// <param name="HasCondition">Whether anything in it limits the rows.</param>
internal sealed record RowChange(QualifiedName Table, IReadOnlyList<QualifiedName> Names, bool HasCondition)
{
    /// <summary>What the statement changes; null when it changes no rows.</summary>
    public static RowChange? Read(string text)
    {
        var tokens = StatementTokens.Of(text);
        var reader = new TokenReader(tokens);
        // In front of it a `with` may stand: its queries are in brackets.
        if (reader.Take("with") && !reader.SkipTo("update", "delete", "insert", "merge", "select"))
            return null;
        if (!reader.Take("update") && !reader.Take("delete", "from") && !reader.Take("insert", "into") && !reader.Take("merge", "into"))
            return null;
        reader.Take("only");
        return reader.TakeName() is { } table
            ? new RowChange(table, [.. NamesOf(tokens)], tokens.Any(token => token.IsWord("where") || token.IsWord("conflict")))
            : null;
    }

    private static IEnumerable<QualifiedName> NamesOf(IReadOnlyList<StatementToken> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - 2))
            .Where(i => tokens[i].IsName && tokens[i + 1].IsSymbol('.') && tokens[i + 2].IsName)
            .Select(i => new QualifiedName(tokens[i].Value, tokens[i + 2].Value))
            .Distinct();
}
