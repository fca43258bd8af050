using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
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
        return new GeneratedMigration(source.Pair.Schema, Files(source, forward, back), warnings);
    }

    private IReadOnlyList<string> Files(Sources source, SchemaChanges forward, SchemaChanges back)
    {
        if (forward.Steps.Count == 0)
            // Other modules' names in foreign keys may be new all the same.
            return source.IsUnchanged ? [] : [source.Directory.WriteSnapshot(source.Pair.After)];
        var id = source.Directory.NextId(_name);
        var title = $"{source.Pair.Schema}/{id}";
        return source.Directory.Write(
            id,
            MigrationText.Of(title, forward.Steps, source.Directory.LastId),
            source.Directory.LastId is null ? null : ReverseText.Of(title, forward.Steps, back.Steps),
            source.Pair.After,
            source.Decisions);
    }

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
        where !_asked.Contains((source.Pair.Schema, id))
        select $"{DecisionFile.FileName} answers \"{id}\" under {_name}, which nothing asks.";
}
