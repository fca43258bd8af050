using System.Text.RegularExpressions;
using Backend.Kernel.Errors;
using Backend.Testing.Sources;

namespace Backend.Kernel.Tests.Errors;

/// <summary>docs/errors.md and the table in the code say the same.</summary>
internal sealed partial class ErrorPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root(), "docs", "errors.md"));

    [Test]
    public void Codes_OfThePage_AreThoseOfTheTable()
    {
        var page = CodeRow().Matches(Page).Select(row => Line(row.Groups["status"].Value, row.Groups["code"].Value, row.Groups["retry"].Value, row.Groups["after"].Value));
        var table = ErrorTable.Entries.Select(entry => Line($"{entry.Status}", entry.Code, Word(entry.Retry), $"{(int?)entry.RetryAfter?.TotalSeconds}"));

        Assert.That(page, Is.EquivalentTo(table));
    }

    [Test]
    public void DatabaseExceptions_OfThePage_AreAllAndHaveTheirCodes()
    {
        var page = ExceptionRow().Matches(Page).Select(row => $"{row.Groups["exception"].Value} {row.Groups["code"].Value}");
        var code = DatabaseErrors.Types.Select(type => $"{type.Name} {ErrorTable.Of(DatabaseErrors.Make(type)).Code}");

        Assert.That(page, Is.EquivalentTo(code));
    }

    private static string Line(string status, string code, string retry, string after) => $"{status} {code} {retry} {after}".Trim();

    private static string Word(RetryRule rule) => rule switch
    {
        RetryRule.Always => "yes",
        RetryRule.WhenSafe => "safe",
        _ => "no",
    };

    [GeneratedRegex(@"^\| (?<status>\d{3}) \| `(?<code>[a-z_]+)` \| (?<retry>\w+) \| (?<after>\d*) ?\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"^\| `(?<exception>\w+Exception)` \|[^|]*\| `(?<code>[a-z_]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ExceptionRow();
}
