namespace Backend.Data.Migrations;

/// <summary>The answer of <see cref="MigrationGenerator"/> for one module.</summary>
/// <param name="Outcome">What it did.</param>
/// <param name="WrittenFiles">The paths of what was written.</param>
/// <param name="UnsupportedChanges">Each change that no step exists for, in words.</param>
/// <param name="Warnings">What a reviewer should know, in words: foreign keys without an index.</param>
public sealed record GenerateResult(
    GenerateOutcome Outcome,
    IReadOnlyList<string> WrittenFiles,
    IReadOnlyList<string> UnsupportedChanges,
    IReadOnlyList<string> Warnings);
