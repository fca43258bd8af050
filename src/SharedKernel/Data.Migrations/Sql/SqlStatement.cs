namespace Backend.Data.Migrations.Sql;

/// <summary>One statement of a file.</summary>
/// <param name="Text">From its first word to before its semicolon.</param>
/// <param name="Line">The line of its first word, from 1.</param>
internal sealed record SqlStatement(string Text, int Line)
{
    /// <summary>The comments before it that say how it is run or reviewed.</summary>
    public IReadOnlyList<SqlDirective> Directives { get; init; } = [];

    /// <summary>The line of a position that PostgreSQL reports: characters of the statement, from 1; 0 when it has none.</summary>
    public int LineAt(int position) => Line + Text.AsSpan(0, Math.Clamp(position - 1, 0, Text.Length)).Count('\n');

    /// <summary>Whether it would end the transaction that the whole file runs in.</summary>
    public bool ControlsTransaction => FirstWord is "begin" or "start" or "commit" or "end" or "rollback" or "abort";

    private string FirstWord => string.Concat(Text.TakeWhile(char.IsAsciiLetter)).ToLowerInvariant();
}
