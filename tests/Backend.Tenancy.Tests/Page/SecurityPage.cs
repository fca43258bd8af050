using System.Text;
using System.Text.RegularExpressions;
using Backend.Tenancy.Tests.Attacks;
using Backend.Tenancy.Tests.Mutations;
using Backend.Tenancy.Tests.SelfTest;
using Backend.Testing.Sources;

namespace Backend.Tenancy.Tests.Page;

/// <summary>docs/security.md: its tables are written from what the battery does, its text by hand.</summary>
internal static partial class SecurityPage
{
    /// <summary>Set it to 1 to write the tables anew.</summary>
    public const string UpdateVariable = "UPDATE_SECURITY";

    // A defence may let many attacks through; the first ones say what it is for.
    private const int Named = 5;

    private static readonly string File = Path.Combine(SourceTree.Root(), "docs", "security.md");

    public static string Read() => System.IO.File.ReadAllText(File);

    public static void Write(string text) => System.IO.File.WriteAllText(File, text);

    /// <summary>The page with its tables as they have to be.</summary>
    public static string Current(string page, IEnumerable<MutationResult> results) => Table().Replace(page, match => match.Groups["name"].Value switch
    {
        "http" => Filled(match, Http()),
        "attacks" => Filled(match, Attacks(Battery.Groups)),
        "limits" => Filled(match, Attacks([new AttackGroup("", Limits.All)])),
        "mutations" => Filled(match, Mutated(results)),
        "self-test" => Filled(match, SelfTest()),
        var other => throw new InvalidOperationException($"docs/security.md has no table named {other}."),
    });

    private static string Filled(Match match, string table) => $"<!-- table: {match.Groups["name"].Value} -->\n\n{table}\n<!-- end -->";

    private static string Http()
    {
        var text = new StringBuilder("| attack | how | stopped by | what the attacker sees |\n|---|---|---|---|\n");
        foreach (var row in HttpRows.All)
            text.Append($"| {row.Name} | {Cell(row.How)} | {row.Wall} | {Cell(row.Sees)} |\n");
        return text.ToString();
    }

    private static string Attacks(IEnumerable<AttackGroup> groups)
    {
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            text.Append(group.Name.Length == 0 ? "" : $"**{group.Name}**\n\n");
            text.Append("| attack | how | stopped by | what the attacker sees |\n|---|---|---|---|\n");
            foreach (var attack in group.Attacks)
                text.Append($"| {attack.Name}{Who(attack)} | `{Cell(attack.How)}` | {attack.Wall} | {attack.Sees} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Mutated(IEnumerable<MutationResult> results)
    {
        var text = new StringBuilder("| defence removed | attacks that notice |\n|---|---|\n");
        foreach (var result in results)
        {
            var red = result.Red.Select(each => $"{each.Attack.Name}: {each.Seen}").ToList();
            var rest = red.Count > Named ? $"; and {red.Count - Named} more" : "";
            text.Append($"| {result.Mutation.Defence} | {Cell(string.Join("; ", red.Take(Named)))}{rest} |\n");
        }

        return text.ToString();
    }

    private static string SelfTest()
    {
        var text = new StringBuilder("| check removed from the self-test | what goes unnoticed |\n|---|---|\n");
        foreach (var breach in Breaches.All)
            text.Append($"| {breach.Check} | {breach.Name} |\n");
        return text.ToString();
    }

    private static string Who(Attack attack) => attack.Role == Development.DatabaseRole.App ? "" : $" ({attack.Role.ToString().ToLowerInvariant()})";

    private static string Cell(string text) => Spaces().Replace(text.Replace("|", "\\|", StringComparison.Ordinal), " ");

    [GeneratedRegex(@"<!-- table: (?<name>[a-z-]+) -->.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Table();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
