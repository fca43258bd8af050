using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>Walls, policies and grants of tables and views that stay.</summary>
internal sealed class AccessSteps(DiffContext context)
{
    private readonly string _schema = context.Schema;

    public void AddSteps()
    {
        foreach (var (before, after) in context.Rows<WallRow>().Where(each => Stands((each.Before ?? each.After)!.Table)))
            Wall(before, after);
        foreach (var (before, _) in context.Rows<PolicyRow>().Where(each => each is { Before: not null, After: null } && Stands(each.Before.Table)))
            context.Steps.Add(StepPhase.DropPolicy, new DropPolicy(_schema, before!.Table, before.Name));
        Grants();
    }

    private void Wall(WallRow? before, WallRow? after)
    {
        if (before is null)
            context.Steps.Add(StepPhase.Wall, new EnableWall(_schema, after!.Table, after.Kind));
        else if (after is null)
            context.Steps.Add(StepPhase.DisableWall, new DisableWall(_schema, before.Table, before.Kind));
        else if (before.Kind != after.Kind && WallPolicies.Kinds.Contains(before.Kind))
            context.Steps.Add(StepPhase.Wall, new ChangeWall(_schema, after.Table, before.Kind, after.Kind));
        else if (before.Kind != after.Kind)
            context.Steps.Add(StepPhase.Wall, new RepairWall(_schema, after.Table, after.Kind));
    }

    private void Grants()
    {
        var (granted, revoked) = (new List<GrantRow>(), new List<GrantRow>());
        foreach (var (before, after) in context.Rows<GrantRow>().Where(each => Stands((each.Before ?? each.After)!.Table)))
        {
            var row = (after ?? before)!;
            // What was granted on a column went with it.
            string[] columns = [.. (before?.UpdatableColumns ?? []).Where(column => !IsGone(row.Table, column))];
            var had = (before ?? row with { Privileges = [] }) with { UpdatableColumns = columns };
            var has = after ?? row with { Privileges = [], UpdatableColumns = [] };
            AddDifference(granted, has, had);
            AddDifference(revoked, had, has);
        }

        foreach (var grant in Diff.Grants.Together(_schema, granted))
            context.Steps.Add(StepPhase.Grant, grant);
        foreach (var grant in Diff.Grants.Together(_schema, revoked))
            context.Steps.Add(StepPhase.Revoke, new Revoke(_schema, grant.Table, grant.Roles, grant.Privileges, grant.UpdatableColumns));
    }

    private bool IsGone(string table, string column) =>
        context.Columns.IsDropped(table, column) || context.Columns.IsReadded(table, column);

    private static void AddDifference(List<GrantRow> list, GrantRow of, GrantRow without)
    {
        string[] privileges = [.. of.Privileges.Except(without.Privileges, StringComparer.Ordinal)];
        string[] columns = [.. of.UpdatableColumns.Except(without.UpdatableColumns, StringComparer.Ordinal)];
        if (privileges.Length > 0 || columns.Length > 0)
            list.Add(of with { Privileges = privileges, UpdatableColumns = columns });
    }

    private bool Stands(string table) =>
        context.KeptTables.Contains(table) || (context.KeptViews.Contains(table) && !context.Views.IsRecreated(table));
}
