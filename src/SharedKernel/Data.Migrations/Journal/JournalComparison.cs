using System.Globalization;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Journal;

/// <summary>The code's migrations against the database's journal. Entries of modules that are not asked about are left alone.</summary>
internal sealed class JournalComparison
{
    private readonly IReadOnlyList<MigrationFile> _files;

    private readonly IReadOnlyList<JournalEntry> _entries;

    private readonly Dictionary<string, JournalEntry> _byName;

    public JournalComparison(IReadOnlyList<ModuleMigrations> modules, IReadOnlyList<MigrationFile> files, IReadOnlyList<JournalEntry> entries)
    {
        var names = modules.Select(module => module.Schema.Name).ToHashSet(StringComparer.Ordinal);
        _files = files;
        _entries = [.. entries.Where(entry => names.Contains(entry.Module))];
        _byName = _entries.ToDictionary(entry => entry.QualifiedName, StringComparer.Ordinal);
    }

    public IReadOnlyList<MigrationFile> Pending => [.. _files.Where(file => !_byName.ContainsKey(file.QualifiedName))];

    public IReadOnlyList<MigrationStatus> Statuses => [.. _files.Select(Status), .. Missing.Select(entry =>
        new MigrationStatus(entry.Module, entry.Id, MigrationState.Missing, entry.AppliedAt))];

    private IEnumerable<JournalEntry> Missing =>
        _entries.ExceptBy(_files.Select(file => file.QualifiedName), entry => entry.QualifiedName, StringComparer.Ordinal);

    /// <exception cref="DatabaseAheadException">The database has a migration that the code has not.</exception>
    /// <exception cref="MigrationChecksumException">An applied file was edited.</exception>
    public void Verify()
    {
        if (Missing.FirstOrDefault() is { } unknown)
        {
            throw new DatabaseAheadException(string.Create(CultureInfo.InvariantCulture,
                $"The database has {unknown.QualifiedName}, applied at {unknown.AppliedAt:u}, and this version does not: it is older than the database. ") +
                "Deploy the version that has it, or restore the file; `db status` lists all.");
        }

        foreach (var file in _files)
        {
            if (_byName.GetValueOrDefault(file.QualifiedName) is { } entry && entry.Checksum != file.Checksum)
                throw new MigrationChecksumException(file.QualifiedName, entry.Checksum, file.Checksum);
        }
    }

    private MigrationStatus Status(MigrationFile file) => _byName.GetValueOrDefault(file.QualifiedName) switch
    {
        null => new MigrationStatus(file.Module, file.Id, MigrationState.Pending, null),
        var entry => new MigrationStatus(file.Module, file.Id,
            entry.Checksum == file.Checksum ? MigrationState.Applied : MigrationState.Changed, entry.AppliedAt),
    };
}
