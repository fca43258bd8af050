using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Generating;

/// <summary>One run of <c>db generate</c>.</summary>
internal sealed class Generation
{
    private readonly string _name;

    private readonly Func<Question, string?>? _ask;

    private readonly Sources[] _sources;

    private readonly HashSet<(string Module, string Id)> _asked = [];

    public Generation(IReadOnlyList<ModuleMigrations> modules, string name, Func<Question, string?>? ask)
    {
        (_name, _ask) = (name, ask);
        _sources = [.. modules.Select(module => new Sources(module))];
    }

    public GenerateResult Run()
    {
        SchemaPair[] pairs = [.. _sources.Select(source => source.Pair)];
        var answers = new Answers(Find);
        var changes = SchemaDiff.Compare(pairs, answers);
        if (answers.Missing.Count > 0)
            return new GenerateResult([], [.. answers.Missing]);
        var reverse = ReversePlan.Of(pairs, changes);
        return new GenerateResult([.. _sources.Select((source, i) => Write(source, changes[i], reverse[i]))], []);
    }

    private GeneratedMigration Write(Sources source, SchemaChanges forward, SchemaChanges back)
    {
        var warnings = UncoveredForeignKeys.In(source.Pair.After).Concat(Unasked(source)).ToArray();
        if (forward.Steps.Count > 0)
            return WriteMigration(source, forward, back, warnings);
        // Other modules' names in foreign keys may be new all the same.
        IReadOnlyList<string> files = source.IsUnchanged ? [] : [source.Directory.WriteSnapshot(source.Pair.After)];
        return new GeneratedMigration(source.Pair.Schema, files, warnings, []);
    }

    private GeneratedMigration WriteMigration(Sources source, SchemaChanges forward, SchemaChanges back, IReadOnlyList<string> warnings)
    {
        var (module, id, parent) = (source.Pair.Schema, source.Directory.NextId(_name), source.Directory.LastId);
        var title = $"{module}/{id}";
        var text = AcceptedText.Of(MigrationText.Write(title, forward.Steps, parent), module, id, OpenTables);
        var reverse = parent is null ? null : ReverseText.Of(title, forward.Steps, back.Steps);
        var files = source.Directory.Write(id, text, reverse, source.Pair.After, source.Decisions);
        return new GeneratedMigration(module, files, warnings, MigrationReview.Of(new MigrationFile(module, id, text), OpenTables));
    }

    private HashSet<string> OpenTables => field ??=
    [
        .. from source in _sources
           from table in source.Pair.After.Rows.OfType<TableRow>()
           where !source.Pair.After.Rows.OfType<WallRow>().Any(wall => wall.Table == table.Name)
           select $"{source.Pair.Schema}.{table.Name}",
    ];

    private string? Find(Question question)
    {
        _asked.Add((question.Module, question.Id));
        var decisions = _sources.First(source => source.Pair.Schema == question.Module).Decisions;
        if (decisions.Section(_name).TryGetValue(question.Id, out var known))
            return known;
        if (_ask?.Invoke(question) is not { } answer)
            return null;
        decisions.Add(_name, question.Id, answer);
        return answer;
    }

    private IEnumerable<string> Unasked(Sources source) =>
        from id in source.Decisions.Section(_name).Keys
        where !_asked.Contains((source.Pair.Schema, id)) && source.Decisions.Section(_name)[id] != "new"
        select $"{DecisionFile.FileName} answers \"{id}\" under {_name}, which nothing asks.";
}
