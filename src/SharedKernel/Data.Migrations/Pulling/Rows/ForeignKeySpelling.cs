using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Which foreign keys the C# schema can say. Those that it can, it says as they are.</summary>
internal sealed class ForeignKeySpelling(string module, IReadOnlyList<PulledTable> tables)
{
    public void Verify(PulledTable table, ForeignKeyRow key, Refusals refusals)
    {
        refusals.VerifyConstraint(key.Name);
        refusals.VerifyState(key.State, $"the foreign key {key.Name}");
        var isComposite = table.IsTenant && key.TargetColumns[0] == SqlWriter.OrganizationColumn;
        if (isComposite != (table.IsTenant && key.Columns[0] == SqlWriter.OrganizationColumn) || (!isComposite && key.Columns.Contains(SqlWriter.OrganizationColumn)))
            refusals.Add($"the foreign key {key.Name} does not begin with {SqlWriter.OrganizationColumn} on both sides");
        else if (key.Target.StartsWith($"{module}.", StringComparison.Ordinal))
            VerifyTarget(table, key, isComposite, refusals);
        else if (!isComposite)
            refusals.Add($"the foreign key {key.Name} references {key.Target}, which is another module's and no table of tenants", $"alter table {refusals.Place} drop constraint {key.Name};");

        if (!Actions(key, isComposite).Contains(key.OnDelete))
            refusals.Add($"the foreign key {key.Name} says on delete {key.OnDelete}, which no C# schema says");
        if (key.OnUpdate is not (null or "cascade" or "restrict"))
            refusals.Add($"the foreign key {key.Name} says on update {key.OnUpdate}, which no C# schema says");
        if (key.OnDelete.StartsWith("set null", StringComparison.Ordinal) && table.KeyColumns(key.Columns).FirstOrDefault(column => !column.Row.Nullable) is { } never)
            refusals.Add($"the foreign key {key.Name} sets {never.SqlName} to NULL, which is never NULL");
    }

    private void VerifyTarget(PulledTable table, ForeignKeyRow key, bool isComposite, Refusals refusals)
    {
        // A target that is left out is told of by itself.
        if (tables.FirstOrDefault(each => each.SqlName == key.Target[(module.Length + 1)..]) is not { } target)
            return;
        if (target.IsTenant != isComposite)
        {
            refusals.Add($"the foreign key {key.Name} leads from or to {key.Target} without {SqlWriter.OrganizationColumn}");
            return;
        }

        foreach (var (column, other) in table.KeyColumns(key.Columns).Zip(target.KeyColumns(key.TargetColumns)))
        {
            if (column.Row.Type != other.Row.Type)
            {
                refusals.Add(
                    $"the foreign key {key.Name} leads from {column.SqlName} of type {column.Row.Type} to {other.SqlName} of type {other.Row.Type}",
                    $"alter table {refusals.Place} alter column {column.SqlName} type {other.Row.Type};");
            }
        }
    }

    private static string[] Actions(ForeignKeyRow key, bool isComposite)
    {
        var list = isComposite ? $" ({string.Join(", ", key.Columns.Skip(1))})" : "";
        return ["no action", "cascade", "restrict", $"set null{list}", $"set default{list}"];
    }
}
