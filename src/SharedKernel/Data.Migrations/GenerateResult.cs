using Backend.Data.Migrations.Decisions;

namespace Backend.Data.Migrations;

/// <summary>The answer of <see cref="MigrationGenerator"/>.</summary>
/// <param name="Modules">What became of each module, in the order of their migrations.</param>
/// <param name="Missing">Questions without an answer: while there is one, nothing is written for any module.</param>
public sealed record GenerateResult(IReadOnlyList<GeneratedMigration> Modules, IReadOnlyList<Question> Missing);
