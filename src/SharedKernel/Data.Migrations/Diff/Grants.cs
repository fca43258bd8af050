using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>Grants of the same privileges to several roles, as one step.</summary>
internal static class Grants
{
    public static IEnumerable<Grant> Together(string schema, IEnumerable<GrantRow> rows) =>
        from row in rows
        group row by (row.Table, Privileges: string.Join(',', row.Privileges), Columns: string.Join(',', row.UpdatableColumns)) into same
        let first = same.First()
        select new Grant(schema, first.Table, [.. same.Select(row => row.Role)], first.Privileges, first.UpdatableColumns);
}
