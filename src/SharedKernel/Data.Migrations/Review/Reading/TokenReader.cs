using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Walks over tokens from left to right. Past the end there is an empty symbol, so that looking never fails.</summary>
internal sealed class TokenReader(IReadOnlyList<SqlToken> tokens)
{
    private static readonly SqlToken End = new(SqlTokenKind.Symbol, "", 0);

    public int At { get; private set; }

    public bool AtEnd => At >= tokens.Count;

    public SqlToken Next => Peek(0);

    public SqlToken Peek(int ahead) => At + ahead < tokens.Count ? tokens[At + ahead] : End;

    public void Skip() => At = Math.Min(At + 1, tokens.Count);

    /// <summary>Moves past these words if all of them come next.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Peek(i).Is(words[i]))
                return false;
        }

        At += words.Length;
        return true;
    }

    /// <summary>The one of these words that comes next, and moves past it; null when none does.</summary>
    public string? TakeOne(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
                return word;
        }

        return null;
    }

    public string? Name()
    {
        if (!Next.IsName)
            return null;
        var name = Next.Value;
        Skip();
        return name;
    }

    /// <summary><c>name</c> or <c>schema.name</c>; what stands before the last two parts is dropped.</summary>
    public ObjectName? QualifiedName()
    {
        if (Name() is not { } last)
            return null;
        string? schema = null;
        while (Next.Is(".") && Peek(1).IsName)
        {
            Skip();
            (schema, last) = (last, Name()!);
        }

        return new ObjectName(schema, last);
    }

    /// <summary>Names with commas between them, each with the arguments in brackets that functions have; null when one is missing.</summary>
    public IReadOnlyList<ObjectName>? QualifiedNames()
    {
        var names = new List<ObjectName>();
        do
        {
            if (QualifiedName() is not { } name)
                return null;
            names.Add(name);
            if (Next.Is("("))
                Group();
        }
        while (Take(","));
        return names;
    }

    /// <summary>The tokens in the brackets that begin here; empty when none do.</summary>
    public IReadOnlyList<SqlToken> Group()
    {
        if (!Take("("))
            return [];
        var start = At;
        for (var depth = 1; !AtEnd; Skip())
        {
            depth += Depth(Next);
            if (depth == 0)
                break;
        }

        var inside = Slice(start, At);
        Skip();
        return inside;
    }

    /// <summary>The tokens up to the next comma outside brackets, or to the end.</summary>
    public IReadOnlyList<SqlToken> UntilComma()
    {
        var start = At;
        for (var depth = 0; !AtEnd && !(depth == 0 && Next.Is(",")); Skip())
            depth += Depth(Next);
        return Slice(start, At);
    }

    public IReadOnlyList<SqlToken> Rest()
    {
        var start = At;
        At = tokens.Count;
        return Slice(start, At);
    }

    private IReadOnlyList<SqlToken> Slice(int from, int to) => [.. tokens.Skip(from).Take(to - from)];

    private static int Depth(SqlToken token)
    {
        if (token.Is("(") || token.Is("["))
            return 1;
        return token.Is(")") || token.Is("]") ? -1 : 0;
    }
}
