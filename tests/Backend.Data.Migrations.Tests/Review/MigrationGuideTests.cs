using System.Text.Json;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Generating;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Tests.Diffs;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>The guide's example is what the generator writes, and its SQL passes the review.</summary>
public sealed class MigrationGuideTests
{
    private const string Before = """
        table products
          id uuid pk
          sku text
          name text?
          legacy_code text?
        """;

    private const string After = """
        table products
          id uuid pk
          sku text
          name text
          supplier text = 'unknown'
          index (supplier)
        """;

    private static SchemaPair Pair => new(SchemaText.Read("shop", Before), SchemaText.Read("shop", After));

    private static Dictionary<string, string?> Decisions
    {
        get
        {
            using var document = JsonDocument.Parse(MigrationGuide.Blocks("json")[0]);
            return document.RootElement.GetProperty("add_supplier").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString());
        }
    }

    private static Answers PageAnswers => new(question => Decisions.GetValueOrDefault(question.Id));

    [Test]
    public void Example_OfQuestions_IsWhatIsAsked() => Assert.Multiple(() =>
    {
        Assert.That(Asked([]), Is.EqualTo(Lines(0)), "renames first: the rest depends on them");
        Assert.That(Asked(["column shop.products.supplier"]), Is.EqualTo(Lines(1)));
        Assert.That(Asked([.. Decisions.Keys]), Is.Empty);
    });

    [Test]
    public void Example_OfAMigration_IsWhatIsGenerated() => Assert.That(
        string.Join('\n', MigrationGuide.Blocks("sql")[0].Split('\n').Where(line => !line.StartsWith("-- @accept", StringComparison.Ordinal))),
        Is.EqualTo(MigrationText.Of("shop/0007_add_supplier", SchemaDiff.Compare([Pair], PageAnswers)[0].Steps, "0006_prices")));

    [Test]
    public void Example_OfAReversePlan_IsWhatIsGenerated()
    {
        var forward = SchemaDiff.Compare([Pair], PageAnswers);

        Assert.That(MigrationGuide.Blocks("sql")[^1], Is.EqualTo(ReverseText.Of("shop/0007_add_supplier", forward[0].Steps, ReversePlan.Of([Pair], forward)[0].Steps)));
    }

    [Test]
    public void SqlOfTheGuide_Reviewed_LeavesNothingOpen() =>
        Assert.That(MigrationGuide.Blocks("sql").SkipLast(1).SelectMany(Reviews.Open), Is.Empty);

    private static IEnumerable<string> Asked(string[] answered)
    {
        var answers = new Answers(question => answered.Contains(question.Id) ? Decisions[question.Id] : null);
        SchemaDiff.Compare([Pair], answers);
        return answers.Missing.Select(question => question.Text);
    }

    private static string[] Lines(int block) => MigrationGuide.Blocks("text")[block].Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
