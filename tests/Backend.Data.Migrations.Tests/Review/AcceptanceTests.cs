namespace Backend.Data.Migrations.Tests.Review;

public sealed class AcceptanceTests
{
    private const string Drop = "alter table sales.orders drop column a, drop column b;";

    [Test]
    public void Accept_WithAReason_AcceptsEachFindingOfTheRuleInTheStatement() =>
        Assert.That(Reviews.Of($"-- @accept drop-column: unused since 14\n{Drop}").Select(finding => (finding.Line, finding.AcceptedBecause)),
            Is.EqualTo([(2, "unused since 14"), (2, "unused since 14")]));

    [Test]
    public void Accept_BeforeOneStatement_LeavesTheNextOpen() =>
        Assert.That(Reviews.Of($"-- @accept drop-column: unused\n{Drop}\nalter table sales.orders drop column c;").Count(finding => !finding.IsAccepted), Is.EqualTo(1));

    [Test]
    public void Accept_OfOneRule_LeavesAnotherOpen() =>
        Assert.That(Reviews.Open("-- @accept drop-table: archived\ndrop table sales.orders cascade;").Select(finding => finding.Rule), Is.EqualTo(["cascade"]));

    [TestCase("-- @accept drop-column", "Write why: `-- @accept drop-column: reason`.")]
    [TestCase("-- @accept drop-column:  ", "Write why: `-- @accept drop-column: reason`.")]
    [TestCase("-- @accept", "There is no rule \"\". Write `-- @accept rule: reason` with the name of a finding.")]
    [TestCase("-- @accept drop-colum: unused", "There is no rule \"drop-colum\". Write `-- @accept rule: reason` with the name of a finding.")]
    public void Accept_Incomplete_IsAFindingAndAcceptsNothing(string comment, string safe)
    {
        var open = Reviews.Open($"{comment}\n{Drop}").ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(open.Select(finding => finding.Rule), Is.EqualTo(["stale-accept", "drop-column", "drop-column"]));
            Assert.That(open[0].Line, Is.EqualTo(1));
            Assert.That(open[0].Safe, Is.EqualTo(safe));
        });
    }

    [Test]
    public void Accept_OfWhatIsNotFound_IsAFinding()
    {
        var open = Reviews.Open($"-- @accept drop-column: unused\n-- @accept table-gone: no\n-- @accept cascade: none here\n{Drop}");

        Assert.That(open.Select(finding => $"{finding.Line} {finding.Safe}"), Is.EqualTo([
            "2 There is no rule \"table-gone\". Write `-- @accept rule: reason` with the name of a finding.",
            "3 The statement below has no finding of cascade. Remove the comment.",
        ]));
    }

    [Test]
    public void Accept_OfWhatCannotBeAccepted_LeavesItOpenAndSaysSo() =>
        Assert.That(Reviews.Open("-- @accept wall-left-open: only today\nalter table sales.orders no force row level security;").Select(finding => $"{finding.Line} {finding.Rule}"),
            Is.EqualTo(["1 stale-accept", "2 wall-left-open"]));

    [Test]
    public void Accept_BehindTheStatement_AcceptsNothing() =>
        Assert.That(Reviews.Open("drop table sales.orders -- @accept drop-table: archived\n;").Select(finding => finding.Rule), Is.EqualTo(["drop-table"]));
}
