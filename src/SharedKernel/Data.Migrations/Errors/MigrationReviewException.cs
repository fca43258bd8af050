using Backend.Data.Migrations.Review;

namespace Backend.Data.Migrations.Errors;

/// <summary>A pending migration has findings of the review that nobody has settled. Nothing was applied.</summary>
public sealed class MigrationReviewException : MigrationException
{
    internal MigrationReviewException(IReadOnlyList<ReviewFinding> findings)
        : base($"{FindingText.Of(findings)}\n\nNothing was applied. Write the safe form, or say above the statement why it may stay as it is; build again, then run `db migrate`.") =>
        Findings = findings;

    /// <summary>What stands open, in the order of files and lines.</summary>
    public IReadOnlyList<ReviewFinding> Findings { get; }
}
