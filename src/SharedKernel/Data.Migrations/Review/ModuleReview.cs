using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Review;

/// <summary>The review of several files, by what the C# schemas know of their tables.</summary>
internal sealed class ModuleReview(IReadOnlyList<ModuleMigrations> modules)
{
    // A table that is not known any more is taken to have a wall.
    private readonly HashSet<string> _openTables =
    [
        .. modules.SelectMany(module => module.Schema.Tables).Where(table => !table.IsTenant).Select(table => table.QualifiedName),
    ];

    /// <summary>What no file accepts, in the order of files and lines.</summary>
    public IReadOnlyList<ReviewFinding> Open(IEnumerable<MigrationFile> files) =>
        [.. files.SelectMany(Of).Where(finding => !finding.IsAccepted)];

    public IReadOnlyList<ReviewFinding> Of(MigrationFile file) => MigrationReview.Of(file, _openTables);
}
