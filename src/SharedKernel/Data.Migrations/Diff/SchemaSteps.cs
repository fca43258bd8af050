using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>The schema itself, its extensions and sequences, and whole tables.</summary>
internal sealed class SchemaSteps(DiffContext context)
{
    private readonly StepList _steps = context.Steps;

    private readonly string _schema = context.Schema;

    public void AddSteps()
    {
        foreach (var (before, after) in context.Rows<SchemaRow>().Where(each => each.After is not null))
        {
            if (before is null)
                _steps.Add(StepPhase.Schema, new CreateSchema(after!.Name, after.UsableBy));
            else
                Usage(StepPhase.Schema, $"schema {_schema}", before.UsableBy, after!.UsableBy);
        }

        Extensions();
        Sequences();
        Tables();
    }

    private void Extensions()
    {
        var rows = context.Rows<ExtensionRow>().ToArray();
        ExtensionRow[] added = [.. rows.Where(each => each.Before is null).Select(each => each.After!)];
        if (added.Length > 0)
            _steps.Add(StepPhase.Extension, new CreateExtensions(added));
        // Modules share extensions: the last one that needs it turns the light off.
        var needed = context.All.SelectMany(pair => pair.After.Rows.OfType<ExtensionRow>()).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(each => each.After is null).Select(each => each.Before!).Where(row => !needed.Contains(row.Name)))
            _steps.Add(StepPhase.DropExtension, new DropExtension(row.Name));
    }

    private void Sequences()
    {
        foreach (var (before, after) in context.Rows<SequenceRow>())
        {
            if (before is null)
            {
                _steps.Add(StepPhase.Sequence, new CreateSequence(_schema, after!.Name, after.Options, after.UsableBy));
            }
            else if (after is null)
            {
                _steps.AddLossy(StepPhase.DropSequence, new DropSequence(_schema, before.Name), $"drop sequence {_schema}.{before.Name}");
            }
            else
            {
                if (before.Options != after.Options)
                    _steps.Add(StepPhase.Sequence, new AlterSequence(_schema, after.Name, before.Options, after.Options));
                Usage(StepPhase.Sequence, $"sequence {SqlName.Qualified(_schema, after.Name)}", before.UsableBy, after.UsableBy);
            }
        }
    }

    private void Tables()
    {
        foreach (var table in context.Pair.After.Rows.OfType<TableRow>().Where(table => context.NewTables.Contains(table.Name)))
        {
            foreach (var step in NewTable.Steps(context.Pair.After, table.Name))
                _steps.Add(StepPhase.CreateTable, step);
        }

        string[] dropped = [.. context.Pair.Before.Rows.OfType<TableRow>().Select(table => table.Name).Where(context.DroppedTables.Contains)];
        if (dropped.Length > 0)
            _steps.AddLossy(StepPhase.DropTable, new DropTables(_schema, dropped), $"drop table {string.Join(", ", dropped.Select(table => $"{_schema}.{table}"))}");
    }

    private void Usage(StepPhase phase, string what, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        string[] granted = [.. after.Except(before, StringComparer.Ordinal)];
        string[] revoked = [.. before.Except(after, StringComparer.Ordinal)];
        if (granted.Length > 0 || revoked.Length > 0)
            _steps.Add(phase, new ChangeUsage(what, granted, revoked));
    }
}
