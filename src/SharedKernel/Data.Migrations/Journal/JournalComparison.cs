using System.Globalization;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Running.Plans;

namespace Backend.Data.Migrations.Journal;

/// <summary>The code's migrations against the database's journal. Entries of modules that are not asked about are left alone.</summary>
internal sealed class JournalComparison
{
    private readonly IReadOnlyList<MigrationFile> _files;

    private readonly IReadOnlyList<JournalEntry> _entries;

    private readonly Dictionary<string, JournalEntry> _byName;

    private readonly Dictionary<string, ProgressEntry> _begun;

    public JournalComparison(IReadOnlyList<ModuleMigrations> modules, IReadOnlyList<MigrationFile> files, JournalContent journal)
    {
        var names = modules.Select(module => module.Schema.Name).ToHashSet(StringComparer.Ordinal);
        _files = files;
        _entries = [.. journal.Entries.Where(entry => names.Contains(entry.Module))];
        _byName = _entries.ToDictionary(entry => entry.QualifiedName, StringComparer.Ordinal);
        _begun = journal.Progress.Where(entry => names.Contains(entry.Module)).ToDictionary(entry => entry.QualifiedName, StringComparer.Ordinal);
    }

    public IReadOnlyList<MigrationFile> Pending => [.. _files.Where(file => !_byName.ContainsKey(file.QualifiedName))];

    public IReadOnlyList<MigrationStatus> Statuses => [.. _files.Select(Status), .. Missing.Select(entry =>
        new MigrationStatus(entry.Module, entry.Id, MigrationState.Missing, entry.AppliedAt) { Duration = entry.Duration })];

    private IEnumerable<JournalEntry> Missing =>
        _entries.ExceptBy(_files.Select(file => file.QualifiedName), entry => entry.QualifiedName, StringComparer.Ordinal);

    /// <summary>What is committed of a file that is not applied as a whole; null when nothing is.</summary>
    public ProgressEntry? ProgressOf(MigrationFile file) => _begun.GetValueOrDefault(file.QualifiedName);

    /// <exception cref="DatabaseAheadException">The database has a migration, or a part of one, that the code has not.</exception>
    /// <exception cref="MigrationChecksumException">An applied file was edited.</exception>
    public void Verify()
    {
        if (Missing.FirstOrDefault() is { } unknown)
        {
            throw new DatabaseAheadException(string.Create(CultureInfo.InvariantCulture,
                $"The database has {unknown.QualifiedName}, applied at {unknown.AppliedAt:u}, and this version of the code does not: it is older than the database, or the file was deleted. ") +
                "This run has changed nothing. Deploy the version that has it, or restore the file, then run `db migrate`; `db status` lists all.");
        }

        if (_begun.Values.ExceptBy(_files.Select(file => file.QualifiedName), entry => entry.QualifiedName, StringComparer.Ordinal).FirstOrDefault() is { } part)
        {
            throw new DatabaseAheadException(
                $"The database has the first {part.Segments} segments of {part.QualifiedName}, and this version of the code does not have the file. " +
                "This run has changed nothing. Deploy the version that has it, or restore the file, then run `db migrate`: it finishes it.");
        }

        foreach (var file in _files)
        {
            if (_byName.GetValueOrDefault(file.QualifiedName) is { } entry && entry.Checksum != file.Checksum)
                throw new MigrationChecksumException(file.QualifiedName, entry.Checksum, file.Checksum);
        }
    }

    /// <exception cref="MigrationChecksumException">The part of a file that is committed was edited.</exception>
    public void Verify(MigrationPlan plan)
    {
        if (ProgressOf(plan.File) is not { } part)
            return;
        var checksum = plan.ChecksumOf(part.Segments);
        if (part.Segments > plan.Segments.Count || checksum != part.Checksum)
            throw MigrationChecksumException.InPart(part, checksum);
    }

    private MigrationStatus Status(MigrationFile file) => (_byName.GetValueOrDefault(file.QualifiedName), ProgressOf(file)) switch
    {
        ({ } entry, _) => new MigrationStatus(file.Module, file.Id,
            entry.Checksum == file.Checksum ? MigrationState.Applied : MigrationState.Changed, entry.AppliedAt) { Duration = entry.Duration },
        (null, { } part) => new MigrationStatus(file.Module, file.Id, MigrationState.Partial, null)
        {
            Duration = part.Duration,
            CommittedSegments = part.Segments,
            Segments = part.Total,
        },
        _ => new MigrationStatus(file.Module, file.Id, MigrationState.Pending, null),
    };
}
