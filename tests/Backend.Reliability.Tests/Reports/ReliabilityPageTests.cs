namespace Backend.Reliability.Tests.Reports;

public sealed class ReliabilityPageTests
{
    private static readonly DrillRow Row = new(
        "made up", "2xx ×3", TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), 3, 0, 0);

    [Test]
    public void With_ARun_ReplacesTheOneBefore()
    {
        var first = ReliabilityPage.With("before\n<!-- drills -->\n<!-- end of drills -->\nafter\n", ReliabilityPage.Run([Row], DateTimeOffset.UnixEpoch));
        var second = ReliabilityPage.With(first, "another\n");
        Assert.That(first, Does.StartWith("before\n").And.EndsWith("after\n"));
        Assert.That(first, Does.Contain("Run on 1970-01-01").And.Contain("| made up | 2xx ×3 | 0.50 s | 1.00 s | 2.00 s of 10 s | 3 | 0 | 0 |"));
        Assert.That(second, Is.EqualTo("before\n<!-- drills -->\nanother\n<!-- end of drills -->\nafter\n"));
    }

    [Test]
    public void With_APageThatHasNoPlace_Refuses() =>
        Assert.That(() => ReliabilityPage.With("nothing", "run"), Throws.InvalidOperationException);

    [Test]
    public void Page_OfTheRepository_HasARunThatLostAndDoubledNothing()
    {
        var rows = ReliabilityPage.Rows(File.ReadAllText(ReliabilityPage.Path));
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows, Has.All.EndsWith("| 0 | 0 |"));
    }
}
