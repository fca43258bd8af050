using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Diff.Renaming;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Generating;

/// <summary>The steps back: the same comparison the other way round, with every rename taken back.</summary>
internal sealed class ReversePlan
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    private ReversePlan(IEnumerable<MigrationStep> steps)
    {
        var renamedTables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            switch (step)
            {
                case RenameRelation rename:
                    if (rename.Kind == RelationKind.Table)
                        renamedTables.Add($"{rename.Schema}.{rename.To}", rename.From);
                    _answers.Add($"{Word(rename.Kind)} {rename.Schema}.{rename.From}", $"renamed from {rename.To}");
                    break;
                case MoveTable move:
                    _answers.Add($"table {move.From}.{move.Table}", $"moved from {move.To}.{move.Table}");
                    break;
                case RenameColumn rename:
                    var table = renamedTables.GetValueOrDefault($"{rename.Schema}.{rename.Table}", rename.Table);
                    _answers.Add($"column {rename.Schema}.{table}.{rename.From}", $"renamed from {rename.To}");
                    break;
                case RenameLabel rename:
                    _answers.Add($"label {rename.Schema}.{rename.Type}.{rename.From}", $"renamed from {rename.To}");
                    break;
            }
        }
    }

    public static IReadOnlyList<SchemaChanges> Of(IReadOnlyList<SchemaPair> pairs, IReadOnlyList<SchemaChanges> forward)
    {
        var plan = new ReversePlan(forward.SelectMany(changes => changes.Steps));
        return SchemaDiff.Compare([.. pairs.Select(pair => new SchemaPair(pair.After, pair.Before))], new Answers(plan.Answer));
    }

    // What a plan cannot know, its reader decides: rows without a value make it fail.
    private string Answer(Question question) => _answers.GetValueOrDefault(question.Id)
        ?? (question.Choices.Contains("new", StringComparer.Ordinal) ? "new" : question.Choices.Contains("none", StringComparer.Ordinal) || question.Id.StartsWith("fill ", StringComparison.Ordinal) ? "none" : "a step back");

    private static string Word(RelationKind kind) => kind switch
    {
        RelationKind.Table => "table",
        RelationKind.Enum => "enum",
        _ => "sequence",
    };
}
