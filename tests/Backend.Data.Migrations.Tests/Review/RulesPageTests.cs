using Backend.Data.Migrations.Review.Rules;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>The page and the rules say the same, and the page's examples behave as it says.</summary>
public sealed class RulesPageTests
{
    private static IEnumerable<string> Rules => RulesPage.Sections.Select(section => section.Rule);

    [Test]
    public void Page_ListsEveryRule_InTheirOrder()
    {
        Assert.Multiple(() =>
        {
            Assert.That(RulesPage.Sections.Select(section => section.Rule), Is.EqualTo(ReviewRules.All.Select(rule => rule.Id)));
            Assert.That(RulesPage.Headings, Is.EqualTo(RulesPage.Sections.Count), "a section has another form");
            Assert.That(ReviewRules.All.Select(rule => rule.Id), Is.Unique);
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void Page_OfARule_SaysWhatTheRuleSays(string id)
    {
        var page = RulesPage.Of(id);
        var rule = ReviewRules.All.Single(each => each.Id == id);

        Assert.Multiple(() =>
        {
            Assert.That(page.Why, Is.EqualTo(rule.Why));
            Assert.That(page.Lock, Is.EqualTo(rule.Lock));
            Assert.That(page.Duration, Is.EqualTo(rule.Duration));
            Assert.That(page.CanBeAccepted, Is.EqualTo(rule.CanBeAccepted));
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void FoundForm_GivesTheOneFinding(string id)
    {
        var page = RulesPage.Of(id);

        var open = Reviews.Open(page.Found).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal);

        Assert.That(open, Is.EqualTo([page.Rule]));
    }

    [TestCaseSource(nameof(Rules))]
    public void SafeForm_LeavesNothingOpen(string id) =>
        Assert.That(Reviews.Open(RulesPage.Of(id).Safe), Is.Empty);

    // An acceptance of a stale one is stale itself, and tested with the others.
    private static IEnumerable<string> RulesOfStatements => ReviewRules.OfStatements.Select(rule => rule.Id);

    [TestCaseSource(nameof(RulesOfStatements))]
    public void AcceptedForm_IsAcceptedUnlessTheRuleForbidsIt(string id)
    {
        var page = RulesPage.Of(id);
        var line = Reviews.Open(page.Found).First().Line;
        var lines = page.Found.Split('\n').ToList();
        lines.Insert(line - 1, $"-- @accept {page.Rule}: known and wanted");
        var findings = Reviews.Of(string.Join('\n', lines)).Where(finding => finding.Rule == page.Rule).ToArray();

        Assert.That(findings, Is.Not.Empty);
        Assert.That(findings.Select(finding => finding.AcceptedBecause), Is.All.EqualTo(page.CanBeAccepted ? "known and wanted" : null));
    }
}
