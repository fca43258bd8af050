using Backend.Data.Migrations.Review;

namespace Backend.Data.Migrations;

/// <summary>What was generated for one module.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="WrittenFiles">The paths of what was written; empty when the schema is what the last snapshot says.</param>
/// <param name="Warnings">What a reviewer should know, in words: foreign keys without an index, answers that nothing asked for.</param>
/// <param name="Findings">What of the migration blocks or breaks the running version; <c>db migrate</c> refuses it until each is accepted.</param>
public sealed record GeneratedMigration(
    string Module,
    IReadOnlyList<string> WrittenFiles,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<ReviewFinding> Findings);
