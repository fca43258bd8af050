namespace Backend.Data.Migrations.Errors;

/// <summary>A statement of a migration failed. Nothing of its file was applied; files before it stay applied.</summary>
public sealed class MigrationFailedException : MigrationException
{
    internal MigrationFailedException(string file, int line, int statement, string? sqlState, string message, Exception? inner = null)
        : base($"{file}, line {line} (statement {statement}): {message}{(sqlState is null ? "" : $" ({sqlState})")}. " +
               "Nothing of this file was applied. Correct what it says or the database, then run `db migrate` again.", inner)
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
}
