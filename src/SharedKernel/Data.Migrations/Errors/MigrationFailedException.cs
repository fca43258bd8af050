namespace Backend.Data.Migrations.Errors;

/// <summary>
/// A statement of a migration failed or cannot be run. What stands committed, of this file and of others, is in the
/// message; nothing else of the file was applied.
/// </summary>
public sealed class MigrationFailedException : MigrationException
{
    internal MigrationFailedException(string file, int line, int statement, string? sqlState, string reason, string state, string next, Exception? inner = null)
        : base($"{file}, line {line} (statement {statement}): {reason}{(sqlState is null ? "" : $" ({sqlState})")}. {state} {next}", inner)
    {
        File = file;
        Line = line;
        Statement = statement;
        SqlState = sqlState;
    }

    /// <summary><c>module/id</c>.</summary>
    public string File { get; }

    /// <summary>The line of the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Which statement of the file, from 1.</summary>
    public int Statement { get; }

    /// <summary>PostgreSQL's code of the error; null when the statement was refused before it was sent.</summary>
    public string? SqlState { get; }

    internal static MigrationFailedException Refused(string file, int line, int statement, string reason) =>
        new(file, line, statement, null, reason, "This run has changed nothing.", "Correct the file, then run `db migrate` again.");
}
