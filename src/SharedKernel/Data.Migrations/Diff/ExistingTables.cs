using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>What may be added to a table that may hold rows: nullable columns, and the right to update them.</summary>
internal sealed class ExistingTables(string schema)
{
    private readonly List<AddColumn> _columns = [];

    private readonly List<GrantRow> _grants = [];

    private readonly List<string> _unsupported = [];

    public IEnumerable<MigrationStep> Steps => [.. _columns, .. Grants.Together(schema, _grants)];

    public IReadOnlyList<string> Unsupported => _unsupported;

    public void Add(IEnumerable<TablePartRow> added)
    {
        foreach (var row in added)
        {
            if (row is ColumnRow { Nullable: true, Default: null, Generated: null, Numbering: null } column)
                _columns.Add(new AddColumn(schema, column));
            else
                _unsupported.Add($"{row.Identity} is added to a table that exists");
        }
    }

    public void Change(IEnumerable<(SnapshotRow Before, SnapshotRow After)> changed)
    {
        foreach (var (before, after) in changed)
        {
            if (before is GrantRow had && after is GrantRow has && OfNewColumns(had, has) is { } grant)
                _grants.Add(grant);
            else
                _unsupported.Add(RowChange.InWords(before, after));
        }
    }

    private GrantRow? OfNewColumns(GrantRow had, GrantRow has)
    {
        var columns = has.UpdatableColumns.Except(had.UpdatableColumns, StringComparer.Ordinal).ToArray();
        var isExtension = had.Privileges.SequenceEqual(has.Privileges)
            && !had.UpdatableColumns.Except(has.UpdatableColumns, StringComparer.Ordinal).Any()
            && columns.All(name => _columns.Exists(step => step.Column.Table == has.Table && step.Column.Name == name));
        return isExtension ? has with { Privileges = [], UpdatableColumns = columns } : null;
    }
}
