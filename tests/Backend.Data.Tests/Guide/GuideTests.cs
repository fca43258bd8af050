using System.Text.RegularExpressions;
using Backend.Data.Tests.Guide.Snippets;

namespace Backend.Data.Tests.Guide;

/// <summary>The guide under docs/guide shows code that runs, and what running it really sends or says.</summary>
internal sealed partial class GuideTests : SnippetRun
{
    private static IEnumerable<string> Pages => GuideSnippets.ByPage.Keys;

    private static IEnumerable<TestCaseData> Snippets =>
        from page in GuideSnippets.ByPage
        from snippet in page.Value
        select new TestCaseData(snippet).SetArgDisplayNames($"{page.Key}: {snippet.Name}");

    private static IEnumerable<TestCaseData> Expressions =>
        from table in ExpressionTables.ByName
        from line in table.Value
        select new TestCaseData(line).SetArgDisplayNames(line.Code);

    [TestCaseSource(nameof(Pages))]
    public void Page_NamesOfItsSnippets_AreThoseOfItsSource(string page) => Assert.That(
        GuidePage.Names(GuideResources.Page(page)),
        Is.EqualTo(GuideSnippets.ByPage[page].Select(snippet => snippet.Name)));

    [TestCaseSource(nameof(Pages))]
    public async Task Page_Refreshed_IsThePageKept(string page)
    {
        var kept = GuideResources.Page(page);
        var outcomes = new Dictionary<string, SnippetOutcome>();
        foreach (var snippet in GuideSnippets.ByPage[page])
            outcomes.Add(snippet.Name, await RunAsync(snippet));
        var refreshed = GuidePage.Refreshed(kept, SnippetSource.Read(GuideResources.Snippets(page)), outcomes);

        // Left in the output directory, to be compared with the kept page and taken over where the change is meant.
        await File.WriteAllTextAsync(Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{page}.md"), refreshed);
        Assert.That(refreshed, Is.EqualTo(kept));
    }

    [TestCaseSource(nameof(Snippets))]
    public async Task Snippet_OnTheSeededShop_AnswersWhatIsExpected(Snippet snippet)
    {
        var outcome = await RunAsync(snippet);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Rows, Is.EqualTo(snippet.Rows));
            Assert.That(outcome.Refusal is null, Is.EqualTo(snippet.Rows is not null));
        }
    }

    [TestCaseSource(nameof(Expressions))]
    public void Expression_OnTheSeededShop_Runs(ExpressionLine line) =>
        Assert.That(() => ReadAsync(async (uow, ct) =>
        {
            await line.RunAsync(uow, ct);
            return 0;
        }), Throws.Nothing);

    [Test]
    public void Expressions_Tables_AreAllShown() =>
        Assert.That(GuidePage.Tables(GuideResources.Page("expressions")), Is.EqualTo(ExpressionTables.ByName.Keys));

    [Test]
    public void Index_ListsEveryPage() => Assert.That(
        PageLink().Matches(GuideResources.Page("README")).Select(match => match.Groups["page"].Value),
        Is.EquivalentTo(Pages));

    [GeneratedRegex(@"\]\((?<page>[a-z-]+)\.md\)", RegexOptions.ExplicitCapture)]
    private static partial Regex PageLink();
}
