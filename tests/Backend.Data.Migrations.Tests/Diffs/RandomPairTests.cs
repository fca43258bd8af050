using Backend.Data.Migrations.Decisions;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Pairs of schemas drawn at random, judged as the written cases are. A number repeats its pair.</summary>
public sealed class RandomPairTests : DiffFixture
{
    [Test]
    public Task Migration_OfARandomPair_MakesTheSameCatalog([Range(1, 40)] int seed) => AssertMigratesAsync(Pair(seed, isMild: false), $"r{seed:000}");

    [Test]
    public Task Migration_OfARandomMildPair_KeepsTheRows([Range(1, 20)] int seed) => AssertMigratesAsync(Pair(seed, isMild: true), $"m{seed:000}");

    private static DiffCase Pair(int seed, bool isMild)
    {
        var random = new Random(seed);
        var schemas = new RandomSchema(random, isMild);
        var (before, after) = (schemas.Next(), schemas.Next());
        TestContext.Out.WriteLine($"{before}---\n{after}");
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return new DiffCase($"pair {seed}", before, after, known, HasRows: isMild) { Otherwise = question => Answer(question, random, known) };
    }

    // The same question is asked again while later ones are answered.
    private static string Answer(Question question, Random random, Dictionary<string, string> known)
    {
        var id = question.Id.Replace($"{question.Module}.", "", StringComparison.Ordinal);
        if (!known.TryGetValue(id, out var answer))
        {
            var choices = question.Choices.Where(choice => IsOfOneKind(id, choice)).ToArray();
            answer = choices.Length > 0 ? choices[random.Next(choices.Length)]
                : id.StartsWith("fill ", StringComparison.Ordinal) ? "none" : "drawn at random";
            known.Add(id, answer);
        }

        return answer;
    }

    private static bool IsOfOneKind(string id, string choice) =>
        choice == "new" || !id.StartsWith("column ", StringComparison.Ordinal) || RandomSchema.HoldsNumbers(id[^2..]) == RandomSchema.HoldsNumbers(choice[^2..]);
}
