using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>Enums: new ones, labels that are added, and those that must be made anew because labels went or moved.</summary>
internal sealed class EnumChanges(DiffContext context)
{
    private readonly EnumRow[] _rebuilt =
    [
        .. from each in context.Rows<EnumRow>()
           where each is { Before: not null, After: not null } && !IsExtension(each.Before.Labels, each.After.Labels)
           select each.After,
    ];

    /// <summary>Whether an expression or type names an enum that is made anew.</summary>
    public bool BreaksWith(string sql) => _rebuilt.Any(type => SqlWords.MentionsQualified(sql, context.Schema, type.Name));

    public void AddSteps()
    {
        foreach (var (before, after) in context.Rows<EnumRow>())
        {
            if (before is null)
                context.Steps.Add(StepPhase.Enum, new CreateEnum(context.Schema, after!.Name, after.Labels));
            else if (after is null)
                context.Steps.Add(StepPhase.DropEnum, new DropEnum(context.Schema, before.Name));
            else if (_rebuilt.Contains(after))
                Rebuild(before, after);
            else
                AddLabels(before, after);
        }
    }

    private static bool IsExtension(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        after.Where(label => before.Contains(label, StringComparer.Ordinal)).SequenceEqual(before);

    private void AddLabels(EnumRow before, EnumRow after)
    {
        for (var i = 0; i < after.Labels.Count; i++)
        {
            if (before.Labels.Contains(after.Labels[i], StringComparer.Ordinal))
                continue;
            // In order, so that the one before is there by now.
            var isLast = !after.Labels.Skip(i).Intersect(before.Labels, StringComparer.Ordinal).Any();
            var place = isLast ? null : i == 0 ? $"before {SqlName.Literal(before.Labels[0])}" : $"after {SqlName.Literal(after.Labels[i - 1])}";
            context.Steps.Add(StepPhase.Enum, new AddLabel(context.Schema, after.Name, after.Labels[i], place));
        }
    }

    private void Rebuild(EnumRow before, EnumRow after)
    {
        var type = $"{context.Schema}.{after.Name}";
        var columns =
            from column in context.Columns.Kept
            where IsOf(column.Before.Type, type) && IsOf(column.After.Type, type)
            select (column.After.Table, column.After.Name, column.After.Type.EndsWith("[]", StringComparison.Ordinal));
        var replacements = new List<(string, string)>();
        foreach (var label in before.Labels.Except(after.Labels, StringComparer.Ordinal))
        {
            var answer = context.Answers.To(new Question(
                context.Schema,
                $"rows with {type}.{label}",
                $"The label {label} of the enum {type} is gone. Which one do rows that have it take instead? With none, the migration fails if there is such a row.",
                [.. after.Labels, "none"],
                after.Labels[0]));
            if (answer is { Value: not "none" })
                replacements.Add((label, answer.Value));
        }

        context.Steps.Add(StepPhase.RebuildEnum, new RebuildEnum(context.Schema, after.Name, after.Labels, [.. columns], replacements));
        context.Steps.Add(StepPhase.DropEnum, new DropEnum(context.Schema, RebuildEnum.OldName(after.Name))
        {
            Reason = "made anew above under its own name",
        });
    }

    private static bool IsOf(string columnType, string type) => columnType == type || columnType == $"{type}[]";
}
