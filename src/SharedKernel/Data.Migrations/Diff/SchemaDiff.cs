using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff.Renaming;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>
/// Compares snapshots row by row and says which steps lead from one to the other. What cannot be known is asked, and
/// nothing is guessed: while <see cref="Answers.Missing"/> is not empty, the steps are not to be used.
/// </summary>
internal static class SchemaDiff
{
    /// <summary>The steps that make a whole schema.</summary>
    public static IReadOnlyList<MigrationStep> Create(SchemaSnapshot schema) =>
        Compare([new SchemaPair(SchemaSnapshot.Empty(schema.Schema), schema)], Answers.None)[0].Steps;

    /// <summary>The steps of every module, in the order of the pairs. Modules are compared together: a table may move between them.</summary>
    public static IReadOnlyList<SchemaChanges> Compare(IReadOnlyList<SchemaPair> pairs, Answers answers)
    {
        var renames = Renames.Resolve(pairs, answers);
        if (answers.Missing.Count > 0)
            return [];
        DiffContext[] contexts = [.. renames.Pairs.Select(pair => new DiffContext(pair, renames.Pairs, answers))];
        foreach (var context in contexts)
        {
            foreach (var step in renames.StepsOf(context.Schema))
                context.Steps.Add(StepPhase.Rename, step);
            new SchemaSteps(context).AddSteps();
            context.Enums.AddSteps();
            new ColumnSteps(context).AddSteps();
            new ConstraintSteps(context).AddSteps();
            context.Views.AddSteps();
            new AccessSteps(context).AddSteps();
        }

        new ForeignKeyChanges(contexts).AddSteps();
        return [.. contexts.Select(context => new SchemaChanges(context.Schema, context.Steps.InOrder))];
    }
}
