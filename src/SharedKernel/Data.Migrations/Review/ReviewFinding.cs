namespace Backend.Data.Migrations.Review;

/// <summary>
/// A place in a migration that blocks or breaks the running version, opens a wall, or cannot be reviewed. Public because
/// the commands print it.
/// </summary>
/// <param name="Rule">The rule's stable name, as <c>-- @accept</c> takes it.</param>
/// <param name="File"><c>module/id</c> of the migration.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Statement">The first line of the statement, shortened.</param>
/// <param name="Lock">The table lock under PostgreSQL's name, or <c>none</c>.</param>
/// <param name="Duration">For how long it is held.</param>
/// <param name="Why">Why it hurts: one sentence.</param>
/// <param name="Safe">What to write or do instead, on one line or several.</param>
/// <param name="CanBeAccepted">Whether <c>-- @accept rule: reason</c> before the statement lets it pass.</param>
/// <param name="AcceptedBecause">The reason that the file gives; null when the finding stands open.</param>
public sealed record ReviewFinding(
    string Rule,
    string File,
    int Line,
    string Statement,
    string Lock,
    string Duration,
    string Why,
    string Safe,
    bool CanBeAccepted,
    string? AcceptedBecause)
{
    /// <summary>Whether the file gives a reason to let it pass.</summary>
    public bool IsAccepted => AcceptedBecause is not null;
}
