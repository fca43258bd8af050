namespace Backend.Data.Migrations.Running.Statements;

/// <summary>What the runner must know of a statement before it runs it.</summary>
internal static class StatementRules
{
    private static readonly string[][] Maintenance =
    [
        ["vacuum"], ["create", "database"], ["drop", "database"], ["create", "tablespace"], ["drop", "tablespace"], ["alter", "system"],
        ["create", "subscription"], ["alter", "subscription"], ["drop", "subscription"],
        ["reindex", "database"], ["reindex", "schema"], ["reindex", "system"],
    ];

    private static readonly string[][] RoleChanges =
    [
        ["set", "role"], ["set", "local", "role"], ["set", "session", "role"], ["set", "session", "authorization"],
        ["set", "local", "session", "authorization"], ["reset", "role"], ["reset", "session", "authorization"], ["reset", "all"], ["discard"],
    ];

    /// <summary>Why it can be no part of a migration; null when it can.</summary>
    public static string? Refusal(string text)
    {
        var tokens = StatementTokens.Of(text);
        if (Array.Find(Maintenance, tokens.StartWith) is { } maintenance)
        {
            return $"`{string.Join(' ', maintenance)}` is no part of a schema, and PostgreSQL refuses it inside a transaction: " +
                "it cannot be recorded with the file; run it by hand, or schedule it";
        }

        if (Array.Find(RoleChanges, tokens.StartWith) is { } change)
            return $"`{string.Join(' ', change)}` is the runner's: every statement of a migration runs as {Roles.Owner}";
        if (tokens.Contains("detach", "partition") && tokens[^1].IsWord("concurrently"))
            return "`detach partition … concurrently` runs outside transactions and cannot be repeated after a kill; detach it without concurrently in a quiet hour, or by hand";
        return IsConcurrent(tokens) && ConcurrentStatement.Read(text) is null
            ? "a concurrent statement names its index, and the schema of the table or index: after a kill the runner looks for it by that name"
            : null;
    }

    /// <summary>Whether PostgreSQL refuses it inside a transaction.</summary>
    public static bool IsConcurrent(string text) => IsConcurrent(StatementTokens.Of(text));

    /// <summary>Whether it adds a label to an enum: nothing of the same transaction may use that.</summary>
    public static bool AddsLabel(string text)
    {
        var tokens = StatementTokens.Of(text);
        return tokens.StartWith(["alter", "type"]) && tokens.Contains("add", "value");
    }

    private static bool IsConcurrent(IReadOnlyList<StatementToken> tokens) =>
        (tokens.StartWith(["create", "index"]) || tokens.StartWith(["create", "unique", "index"]) || tokens.StartWith(["drop", "index"])
            || tokens.StartWith(["reindex"])) && tokens.Any(token => token.IsWord("concurrently"));

    private static bool StartWith(this IReadOnlyList<StatementToken> tokens, string[] words) =>
        tokens.Count >= words.Length && words.Index().All(word => tokens[word.Index].IsWord(word.Item));

    private static bool Contains(this IReadOnlyList<StatementToken> tokens, string first, string second) =>
        tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.IsWord(first) && pair.Second.IsWord(second));
}
