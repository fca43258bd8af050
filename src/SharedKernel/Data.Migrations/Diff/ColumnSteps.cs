using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>What becomes of the columns of tables that stay.</summary>
internal sealed class ColumnSteps(DiffContext context)
{
    private const string NoFill = "none";

    private readonly StepList _steps = context.Steps;

    private readonly string _schema = context.Schema;

    public void AddSteps()
    {
        foreach (var column in context.Columns.Added)
            Add(column);
        foreach (var (before, after) in context.Columns.Kept)
        {
            if (context.Columns.IsReadded(after.Table, after.Name))
                Readd(before, after);
            else if (!DiffContext.IsSame(before, after) || context.Columns.IsRetyped(after.Table, after.Name))
                Change(before, after);
        }

        foreach (var column in context.Columns.Dropped)
            Drop(column.Generated is null ? StepPhase.DropColumn : StepPhase.DropComputedColumn, column);
    }

    private void Add(ColumnRow column)
    {
        if (column.Generated is not null)
            _steps.Add(StepPhase.AddComputedColumn, new AddColumn(_schema, column));
        else if (column.Default is { } value && ValueSql.IsVolatile(value))
            AddAndFill(column, value);
        else if (column is { Nullable: false, Default: null, Numbering: null })
            AddRequired(column);
        else
            _steps.Add(StepPhase.AddColumn, new AddColumn(_schema, column));
    }

    // A default that differs from row to row would rewrite the table under a lock that keeps everyone out.
    private void AddAndFill(ColumnRow column, string value)
    {
        _steps.Add(StepPhase.AddColumn, new AddColumn(_schema, column with { Default = null, Nullable = true }));
        _steps.Add(StepPhase.AddColumn, Alter(column, $"set default {value}"));
        if (!column.Nullable)
            RequireFilled(column, value);
    }

    private void AddRequired(ColumnRow column)
    {
        switch (Fill(column, $"The new column {column.Table}.{column.Name} is never NULL and has no default. What do rows that exist get?"))
        {
            case NoFill:
                _steps.Add(StepPhase.AddColumn, new AddColumn(_schema, column));
                break;
            case { } value when ValueSql.IsConstant(value):
                _steps.Add(StepPhase.AddColumn, new AddColumn(_schema, column with { Default = value }));
                _steps.Add(StepPhase.AddColumn, Alter(column, "drop default"));
                break;
            case var value:
                _steps.Add(StepPhase.AddColumn, new AddColumn(_schema, column with { Nullable = true }));
                RequireFilled(column, value);
                break;
        }
    }

    private void Readd(ColumnRow before, ColumnRow after)
    {
        Drop(StepPhase.DropComputedColumn, before);
        _steps.Add(StepPhase.AddComputedColumn, new AddColumn(_schema, after));
    }

    private void Drop(StepPhase phase, ColumnRow column)
    {
        var step = new DropColumn(_schema, column.Table, column.Name, IsComputed: column.Generated is not null);
        if (step.Loses is null)
            _steps.Add(phase, step);
        else
            _steps.AddLossy(phase, step, $"drop column {_schema}.{column.Table}.{column.Name}");
    }

    private void Change(ColumnRow before, ColumnRow after)
    {
        var isRetyped = context.Columns.IsRetyped(after.Table, after.Name);
        // PostgreSQL takes a default along to a type that it assigns the old one to by itself.
        var isReset = before.Default is not null && isRetyped && (context.Enums.BreaksWith(after.Type) || new TypeChange(before.Type, after.Type).IsExplicit);
        if (before.Default is not null && (after.Default is null || isReset))
            _steps.Add(StepPhase.DropDefault, Alter(after, "drop default"));
        if (before.Generated is not null && after.Generated is null)
            _steps.Add(StepPhase.DropDefault, Alter(after, "drop expression"));
        if (before.Numbering is not null && after.Numbering is null)
            _steps.Add(StepPhase.DropDefault, Alter(after, "drop identity"));
        if (isRetyped && !context.Enums.BreaksWith(after.Type))
            Retype(StepPhase.AlterType, before, after);
        else if (isRetyped && before.Type != after.Type)
            Retype(StepPhase.AlterTypeToRebuiltEnum, before, after);
        if (!before.Nullable && after.Nullable)
            _steps.Add(StepPhase.AlterColumn, Alter(after, "drop not null"));
        if (after.Default is { } value && (before.Default != value || isReset || (isRetyped && new TypeChange(before.Type, after.Type).ChangesConstant(value))))
            _steps.Add(StepPhase.AlterColumn, Alter(after, $"set default {value}"));
        if (before.Nullable && !after.Nullable)
            Require(after);
        Number(before, after);
    }

    private void Number(ColumnRow before, ColumnRow after)
    {
        if (after.Numbering is not { } numbering || numbering == before.Numbering)
            return;
        if (before.Numbering is null)
            _steps.Add(StepPhase.AddIdentity, new AddIdentity(_schema, after.Table, after.Name, numbering, context.IsWalled($"{_schema}.{after.Table}")));
        else
            _steps.Add(StepPhase.AlterColumn, Alter(after, IdentityChange.Between(before.Numbering, numbering)));
    }

    private void Retype(StepPhase phase, ColumnRow before, ColumnRow after)
    {
        var change = new TypeChange(before.Type, after.Type);
        var collation = before.Collation == after.Collation && after.Collation is null ? "" : $" collate \"{after.Collation ?? "default"}\"";
        var step = new AlterColumnType(_schema, after.Table, after.Name, $"{after.Type}{collation}", change.Using(SqlName.Of(after.Name)), change.Loss);
        if (step.Loses is not null)
            _steps.AddLossy(phase, step, $"type {_schema}.{after.Table}.{after.Name}");
        else if (change.IsOfTheCatalogOnly && collation.Length == 0)
            _steps.Add(phase, step with { Reason = $"{before.Type} to {after.Type} writes no row" });
        else
            _steps.Add(phase, step);
    }

    private void Require(ColumnRow column)
    {
        var fill = Fill(column, $"The column {column.Table}.{column.Name} is never NULL from here on. What do rows get that have NULL?");
        if (fill == NoFill)
            RequireNow(column);
        else
            RequireFilled(column, fill);
    }

    private void RequireFilled(ColumnRow column, string value)
    {
        _steps.Add(StepPhase.Backfill, new Backfill(_schema, column.Table, column.Name, value));
        RequireNow(column);
    }

    private void RequireNow(ColumnRow column)
    {
        _steps.Add(StepPhase.AddNotNullCheck, new AddNotNullCheck(_schema, column.Table, column.Name));
        _steps.Add(StepPhase.SetNotNull, new SetNotNull(_schema, column.Table, column.Name));
    }

    private string Fill(ColumnRow column, string question)
    {
        var answer = context.Answers.To(new Question(
            _schema,
            $"fill {_schema}.{column.Table}.{column.Name}",
            $"{question} An SQL expression over the row, or {NoFill} when there is no such row: then the migration fails if there is one.",
            [],
            "'unknown'"));
        return answer?.Value ?? NoFill;
    }

    private AlterColumn Alter(ColumnRow column, string action) => new(_schema, column.Table, column.Name, action);
}
