using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>A table or view as C# has it.</summary>
internal sealed record PulledTable
{
    public required string SqlName { get; init; }

    /// <summary>The property of <c>Tables</c>; the class is called the same with <c>Table</c> or <c>View</c> behind it.</summary>
    public required string Name { get; init; }

    public required string ClassName { get; init; }

    public required string RowName { get; init; }

    public required bool IsTenant { get; init; }

    public required bool IsPrivate { get; init; }

    /// <summary>Whether functions of backend_jobs see every organization's rows.</summary>
    public bool IsQueue { get; init; }

    /// <summary>What functions of backend_jobs may do with it.</summary>
    public IReadOnlyList<string> JobsPrivileges { get; init; } = [];

    public required IReadOnlyList<PulledColumn> Columns { get; init; }

    /// <summary>The view, if it is one.</summary>
    public ViewRow? View { get; init; }

    /// <summary>Keys, indexes, checks and foreign keys, as the C# schema will say them.</summary>
    public required IReadOnlyList<TablePartRow> Parts { get; init; }

    public PrimaryKeyRow? PrimaryKey => Parts.OfType<PrimaryKeyRow>().FirstOrDefault();

    public PulledColumn Column(string name) => Columns.First(column => column.SqlName == name);

    public bool HasColumn(string name) => Columns.Any(column => column.SqlName == name);

    /// <summary>A key's columns without the organization.</summary>
    public IReadOnlyList<PulledColumn> KeyColumns(IEnumerable<string> names) =>
        [.. names.Where(name => !IsTenant || name != SqlWriter.OrganizationColumn).Select(Column)];

    /// <summary>Every row that the C# schema will say of it.</summary>
    public IEnumerable<SnapshotRow> Rows =>
    [
        View is null ? new TableRow(SqlName) : View,
        .. View is not null ? [] : IsTenant ? (SnapshotRow[])[new ColumnRow(SqlName, SqlWriter.OrganizationColumn, "uuid", Nullable: false, Default: null)] : [],
        .. View is not null ? [] : InOrder().Select(column => column.Row),
        .. Parts,
        .. Access(),
    ];

    private IEnumerable<SnapshotRow> Access()
    {
        var isWalled = IsTenant && View is null;
        if (isWalled)
            yield return new WallRow(SqlName, IsQueue ? WallKinds.Queue : WallKinds.Tenant);
        IReadOnlyList<string> written = isWalled ? ["select", "insert", "delete"] : ["select"];
        IReadOnlyList<string> updatable = isWalled
            ? [.. InOrder().Where(column => column.Row is { Generated: null, Numbering: null } && PrimaryKey?.Columns.Contains(column.SqlName) != true).Select(column => column.SqlName)]
            : [];
        if (!IsPrivate)
        {
            yield return new GrantRow(SqlName, Roles.App, written, updatable);
            yield return new GrantRow(SqlName, Roles.Worker, written, updatable);
            yield return new GrantRow(SqlName, Roles.ReadOnly, ["select"], []);
        }

        if (JobsPrivileges.Count > 0)
            yield return new GrantRow(SqlName, Roles.Jobs, JobsPrivileges, updatable);
    }

    // Columns that nobody reads come last.
    private IEnumerable<PulledColumn> InOrder() => Columns.Where(column => !column.IsSearch).Concat(Columns.Where(column => column.IsSearch));
}
