using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>
/// Finds what was renamed or moved, by asking, and takes it out of the comparison: the schemas before are rewritten as if
/// everything had borne its new name already.
/// </summary>
internal sealed class Renames
{
    private readonly SchemaPair[] _pairs;

    private readonly Answers _answers;

    private readonly List<(string Schema, MigrationStep Step)> _steps = [];

    private Renames(IReadOnlyList<SchemaPair> pairs, Answers answers) => (_pairs, _answers) = ([.. pairs], answers);

    public IReadOnlyList<SchemaPair> Pairs => _pairs;

    public IEnumerable<MigrationStep> StepsOf(string schema) => _steps.Where(step => step.Schema == schema).Select(step => step.Step);

    /// <summary>Asks as far as the answers go: columns are asked about when tables are settled.</summary>
    public static Renames Resolve(IReadOnlyList<SchemaPair> pairs, Answers answers)
    {
        var renames = new Renames(pairs, answers);
        renames.Relations();
        if (answers.Missing.Count == 0)
            renames.Parts();
        if (answers.Missing.Count == 0)
            renames.Constraints();
        return renames;
    }

    private void Relations()
    {
        var questions = new RelationQuestions(_pairs, _answers);
        foreach (var move in questions.Moves())
        {
            for (var i = 0; i < _pairs.Length; i++)
            {
                if (_pairs[i].Schema == move.To)
                    _pairs[i] = _pairs[i] with { Before = move.Move.GiveTo(_pairs[i].Before, Find(move.From).Before) };
            }

            Update(pair => pair.Schema == move.From ? pair with { Before = move.Move.TakeFrom(pair.Before) } : pair);
            Rewrite(move.Move);
            foreach (var type in move.Move.Enums)
                _steps.Add((move.To, new MoveType(move.From, type, move.To)));
            _steps.Add((move.To, new MoveTable(move.From, move.Table, move.To) { Reason = move.Reason }));
        }

        foreach (var (schema, kind, from, to, reason) in questions.Renames())
        {
            Rewrite(new RelationRename(schema, from, to));
            _steps.Add((schema, new RenameRelation(schema, kind, from, to) { Reason = reason }));
        }
    }

    private void Parts()
    {
        var questions = new PartQuestions(_pairs, _answers);
        var (columns, labels) = (questions.Columns().ToArray(), questions.Labels().ToArray());
        foreach (var rename in columns)
        {
            Rewrite(new ColumnRename(rename.Schema, rename.Owner, rename.From, rename.To));
            _steps.Add((rename.Schema, new RenameColumn(rename.Schema, rename.Owner, rename.From, rename.To) { Reason = rename.Reason }));
        }

        foreach (var rename in labels)
        {
            Rewrite(new LabelRename(rename.Schema, rename.Owner, rename.From, rename.To));
            _steps.Add((rename.Schema, new RenameLabel(rename.Schema, rename.Owner, rename.From, rename.To) { Reason = rename.Reason }));
        }
    }

    private void Constraints() => Update(pair =>
    {
        var before = pair.Before;
        foreach (var (was, becomes) in ConstraintRenames.In(pair))
        {
            before = before with { Rows = [.. before.Rows.Select(row => ReferenceEquals(row, was) ? becomes : row)] };
            _steps.Add((pair.Schema, new RenameConstraint(pair.Schema, was, TableParts.NameOf(becomes))));
        }

        return pair with { Before = before };
    });

    private SchemaPair Find(string schema) => _pairs.First(pair => pair.Schema == schema);

    private void Rewrite(RowRewriter rewriter) => Update(pair => pair with { Before = rewriter.Rewrite(pair.Before) });

    private void Update(Func<SchemaPair, SchemaPair> update)
    {
        for (var i = 0; i < _pairs.Length; i++)
            _pairs[i] = update(_pairs[i]);
    }
}
