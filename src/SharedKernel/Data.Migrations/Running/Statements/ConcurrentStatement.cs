namespace Backend.Data.Migrations.Running.Statements;

/// <summary>
/// A statement on indexes that works beside the writers of the table. PostgreSQL takes it outside transactions only, so
/// a kill leaves its own traces, and the runner looks before it runs it.
/// </summary>
internal abstract record ConcurrentStatement
{
    /// <summary>What the statement is; null when it is none of these, or not one that can be run again after a kill.</summary>
    public static ConcurrentStatement? Read(string text)
    {
        var tokens = new TokenReader(StatementTokens.Of(text));
        if (tokens.Take("create"))
            return ReadBuild(tokens);
        if (tokens.Take("drop", "index", "concurrently"))
            return ReadDrop(tokens);
        return tokens.Take("reindex") ? ReadReindex(tokens) : null;
    }

    private static IndexBuild? ReadBuild(TokenReader tokens)
    {
        tokens.Take("unique");
        if (!tokens.Take("index", "concurrently"))
            return null;
        tokens.Take("if", "not", "exists");
        if (tokens.Next?.IsWord("on") == true || tokens.TakeName() is not { } name || !tokens.Take("on"))
            return null;
        tokens.Take("only");
        return tokens.TakeName() is { Schema: not null } table ? new IndexBuild(name.Name, table) : null;
    }

    private static IndexDrop? ReadDrop(TokenReader tokens)
    {
        tokens.Take("if", "exists");
        return tokens.TakeName() is { Schema: not null } name ? new IndexDrop(name) : null;
    }

    private static IndexRebuild? ReadReindex(TokenReader tokens)
    {
        tokens.TakeBrackets();
        var ofTable = tokens.Take("table");
        if (!ofTable && !tokens.Take("index"))
            return null;
        tokens.Take("concurrently");
        return tokens.TakeName() is { Schema: not null } name ? new IndexRebuild(name, ofTable) : null;
    }
}

/// <summary><c>create [unique] index concurrently name on schema.table …</c></summary>
internal sealed record IndexBuild(string Name, QualifiedName Table) : ConcurrentStatement
{
    /// <summary>An index stands in the schema of its table.</summary>
    public QualifiedName Index => new(Table.Schema, Name);
}

/// <summary><c>drop index concurrently schema.name</c></summary>
internal sealed record IndexDrop(QualifiedName Index) : ConcurrentStatement;

/// <summary><c>reindex (index | table) concurrently schema.name</c></summary>
internal sealed record IndexRebuild(QualifiedName Name, bool OfTable) : ConcurrentStatement;
