using System.Text.RegularExpressions;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// One change of a schema: before, after and the answers it takes. The files <c>Cases/*.txt</c> hold many, each begun by
/// <c># name</c>, parted by <c>---</c>; answers are lines <c>? question = answer</c>, and <c>! rows</c> says that the tables
/// stay empty.
/// </summary>
internal sealed partial record DiffCase(string Name, string Before, string After, IReadOnlyDictionary<string, string> Answers, bool HasRows)
{
    /// <summary>Answers what <see cref="Answers"/> does not; null for nobody.</summary>
    public Func<Question, string>? Otherwise { get; init; }

    public static IEnumerable<DiffCase> All =>
        from resource in typeof(DiffCase).Assembly.GetManifestResourceNames()
        where resource.StartsWith("diffs/", StringComparison.Ordinal)
        orderby resource
        from each in Read(resource)
        select each;

    public override string ToString() => Name;

    /// <summary>The steps from one to the other, in a schema of any name. What is asked and not answered fails the case.</summary>
    public SchemaChanges Changes(string schema) => Compare(SchemaText.Read(schema, Before), SchemaText.Read(schema, After), schema);

    /// <summary>Both schemas, and the steps from one to the other.</summary>
    public (IReadOnlyList<SchemaPair> Pairs, SchemaChanges Forward) Pairs(string schema) =>
        ([new SchemaPair(SchemaText.Read(schema, Before), SchemaText.Read(schema, After))], Changes(schema));

    /// <summary>The steps from the schema after to itself, which are none.</summary>
    public SchemaChanges Nothing(string schema) => Compare(SchemaText.Read(schema, After), SchemaText.Read(schema, After), schema);

    private SchemaChanges Compare(SchemaSnapshot before, SchemaSnapshot after, string schema)
    {
        var answers = new Answers(question => Answers.GetValueOrDefault(question.Id.Replace($"{schema}.", "", StringComparison.Ordinal))?.Replace("{s}", schema, StringComparison.Ordinal) ?? Otherwise?.Invoke(question));
        var changes = SchemaDiff.Compare([new SchemaPair(before, after)], answers);
        Assert.That(answers.Missing.Select(question => question.Id), Is.Empty, "questions without an answer");
        return changes[0];
    }

    private static IEnumerable<DiffCase> Read(string resource)
    {
        using var stream = typeof(DiffCase).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        foreach (Match match in Form().Matches(reader.ReadToEnd()))
        {
            var answers = Answer().Matches(match.Groups["answers"].Value)
                .ToDictionary(answer => answer.Groups["question"].Value.Trim(), answer => answer.Groups["answer"].Value.Trim());
            yield return new DiffCase(
                $"{Path.GetFileNameWithoutExtension(resource[6..])}: {match.Groups["name"].Value.Trim()}",
                match.Groups["before"].Value, match.Groups["after"].Value, answers, !match.Groups["answers"].Value.Contains("! rows", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"^# (?<name>.*)\n(?<answers>(?:[?!].*\n)*)(?<before>(?:(?!# |---).*\n)*)---\n(?<after>(?:(?!# ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\? (?<question>.*?) = (?<answer>.*)$", RegexOptions.Multiline)]
    private static partial Regex Answer();
}
