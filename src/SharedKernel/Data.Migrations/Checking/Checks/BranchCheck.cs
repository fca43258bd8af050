using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>Migrations of two branches that do not know of each other.</summary>
internal sealed class BranchCheck : ISchemaCheck
{
    private const string After = "-- after ";

    public Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        CheckFinding[] findings = [.. context.Files.GroupBy(file => file.Module).SelectMany(module => Conflicts([.. module]))];
        return Task.FromResult<IReadOnlyList<CheckGroup>>(findings.Length == 0 ? [] :
        [
            new CheckGroup("branches", "Migrations that were generated beside each other", findings,
                "Keep the file that a database has applied (`db status`), delete the other one, restore the kept one's snapshot.json, and run `db generate` again."),
        ]);
    }

    /// <param name="files">Of one module, in their order.</param>
    private static IEnumerable<CheckFinding> Conflicts(MigrationFile[] files)
    {
        foreach (var (previous, file) in files.Zip(files.Skip(1)))
        {
            if (previous.Number == file.Number)
                yield return new CheckFinding(file.Module, $"{previous.QualifiedName} and {file.QualifiedName} have the same number");
            else if (ParentOf(file) is { } parent && parent != previous.Id)
                yield return new CheckFinding(file.Module, $"{file.QualifiedName} was generated after {parent}, and stands after {previous.Id}");
        }
    }

    // Written by `db generate` as the second line; a file by hand need not have it.
    private static string? ParentOf(MigrationFile file) =>
        file.Text.Split('\n').Skip(1).FirstOrDefault() is { } line && line.StartsWith(After, StringComparison.Ordinal) ? line[After.Length..].Trim() : null;
}
