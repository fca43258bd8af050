using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>Who may do what with a table, and the wall before its rows.</summary>
internal static class AccessReader
{
    public static IEnumerable<SnapshotRow> Read(Table table)
    {
        var (definition, isWalled) = (table.Definition, table is { IsTenant: true, IsView: false });
        if (isWalled)
            yield return new WallRow(table.TableName, definition.IsQueue ? WallKinds.Queue : WallKinds.Tenant);

        // Never TRUNCATE: policies do not apply to it. Never an update of a key: a row stays what and whose it is.
        IReadOnlyList<string> written = isWalled ? ["select", "insert", "delete"] : ["select"];
        IReadOnlyList<string> updatable = isWalled
            ? [.. table.DeclaredColumns.Where(column => column.IsUpdatable).Select(column => column.Name)]
            : [];
        if (!definition.IsPrivate)
        {
            yield return new GrantRow(table.TableName, Roles.App, written, updatable);
            yield return new GrantRow(table.TableName, Roles.Worker, written, updatable);
            yield return new GrantRow(table.TableName, Roles.ReadOnly, ["select"], []);
        }

        if (definition.JobsPrivileges.Count > 0)
            yield return new GrantRow(table.TableName, Roles.Jobs, definition.JobsPrivileges, updatable);
    }

    /// <summary>Who may look up names in a schema of these tables.</summary>
    public static IReadOnlyList<string> UsableBy(IEnumerable<Table> tables) =>
        tables.Any(table => !table.IsView && table.Definition.JobsPrivileges.Count > 0)
            ? [Roles.App, Roles.Worker, Roles.ReadOnly, Roles.Jobs]
            : [Roles.App, Roles.Worker, Roles.ReadOnly];
}
