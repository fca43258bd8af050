namespace Backend.Data.Migrations.Sql;

/// <summary>A comment line <c>-- @name argument</c> before a statement: it says how that statement is run or reviewed.</summary>
/// <param name="Name">The word behind the <c>@</c>.</param>
/// <param name="Argument">What follows it on the line; empty when nothing does.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record SqlDirective(string Name, string Argument, int Line)
{
    /// <summary>The statement begins a transaction of its own: what stands before it is committed.</summary>
    public const string Transaction = "transaction";

    /// <summary>
    /// The statement is repeated, each time in a transaction of its own, until it changes no row; on a table with a wall
    /// for each organization.
    /// </summary>
    public const string Backfill = "backfill";

    /// <summary><c>-- @accept rule: reason</c>: the review's finding of that rule is known and wanted.</summary>
    public const string Accept = "accept";

    private const string Mark = "-- @";

    /// <summary>The directive that a comment is; null when it is for people only.</summary>
    public static SqlDirective? Read(string comment, int line)
    {
        if (!comment.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        var text = comment[Mark.Length..].Trim();
        var end = text.IndexOfAny([' ', ':']);
        return end < 0 ? new SqlDirective(text, "", line) : new SqlDirective(text[..end], text[(end + 1)..].Trim(), line);
    }
}
