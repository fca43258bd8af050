using Backend.Data.Migrations.Journal;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>The migrations of the code against the database's journal.</summary>
internal sealed class JournalCheck : ISchemaCheck
{
    public async Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        if (context.Database is not { } database)
            return [];
        var journal = await JournalContent.ReadAsync(database.Migrator, cancellationToken);
        var statuses = new JournalComparison(context.Modules, context.Files, journal).Statuses;
        return
        [
            .. Group(statuses, "changed", "Migrations that were edited after they were applied", "Restore these files from version control, put the change into a new migration, then `db check` again.",
                MigrationState.Changed),
            .. Group(statuses, "missing", "Migrations of the database that this version does not have", "Deploy the version that has them, or restore the files; `db status` lists all.",
                MigrationState.Missing),
            .. Group(statuses, "pending", "Migrations that the database lacks", "Run `db migrate`.",
                MigrationState.Pending, MigrationState.Partial),
        ];
    }

    private static IEnumerable<CheckGroup> Group(IReadOnlyList<MigrationStatus> all, string name, string title, string next, params MigrationState[] states)
    {
        CheckFinding[] findings = [.. all.Where(status => states.Contains(status.State)).Select(status => new CheckFinding(status.Module, InWords(status)))];
        return findings.Length == 0 ? [] : [new CheckGroup(name, title, findings, next)];
    }

    private static string InWords(MigrationStatus status) => status.State == MigrationState.Partial
        ? $"{status.Module}/{status.Id} ({status.CommittedSegments} of {status.Segments} segments are applied)"
        : $"{status.Module}/{status.Id}";
}
