namespace Backend.Data.Migrations.Running.Statements;

/// <summary>Goes through a statement's tokens from the first.</summary>
internal sealed class TokenReader(IReadOnlyList<StatementToken> tokens)
{
    /// <summary>The next token's index.</summary>
    public int At { get; private set; }

    public StatementToken? Next => At < tokens.Count ? tokens[At] : null;

    /// <summary>Moves past these words when all of them follow.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (At + i >= tokens.Count || !tokens[At + i].IsWord(words[i]))
                return false;
        }

        At += words.Length;
        return true;
    }

    /// <summary>Moves past a name: <c>schema.name</c>, or without a schema.</summary>
    public QualifiedName? TakeName()
    {
        if (Next is not { IsName: true } first)
            return null;
        At++;
        if (Next?.IsSymbol('.') != true || At + 1 >= tokens.Count || !tokens[At + 1].IsName)
            return new QualifiedName(null, first.Value) { Start = first.Start, End = first.End };
        var second = tokens[At + 1];
        At += 2;
        return new QualifiedName(first.Value, second.Value) { Start = first.Start, End = second.End };
    }

    /// <summary>Moves past brackets and what is in them.</summary>
    public bool TakeBrackets()
    {
        if (Next?.IsSymbol('(') != true)
            return false;
        var depth = 0;
        do
        {
            depth += tokens[At].IsSymbol('(') ? 1 : tokens[At].IsSymbol(')') ? -1 : 0;
            At++;
        }
        while (depth > 0 && At < tokens.Count);
        return true;
    }

    /// <summary>Moves to the next of these words that stands in no brackets.</summary>
    public bool SkipTo(params ReadOnlySpan<string> words)
    {
        while (Next is { } token)
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Value))
                return true;
            if (!TakeBrackets())
                At++;
        }

        return false;
    }
}
