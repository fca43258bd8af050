using Backend.Data.Migrations;
using Backend.Host.Progress;

namespace Backend.Host.Tests.Progress;

public sealed class MigrationConsoleTests
{
    private static readonly MigrationProgress[] Reports =
    [
        new(MigrationPhase.WaitingForOtherRun, null, 0, 0) { WaitingFor = "pid 7" },
        new(MigrationPhase.Applying, "m/0001_a", 0, 2),
        new(MigrationPhase.Applied, "m/0001_a", 1, 2),
        new(MigrationPhase.Applying, "m/0002_b", 1, 2),
        new(MigrationPhase.ApplyingSegment, "m/0002_b", 1, 2) { Segment = new(2, 3, SegmentKind.Backfill, 9) },
        new(MigrationPhase.Backfilling, "m/0002_b", 1, 2) { Segment = new(2, 3, SegmentKind.Backfill, 9) { Rows = 12000, OrganizationsDone = 1, Organizations = 4 } },
        new(MigrationPhase.WaitingForTable, "m/0002_b", 1, 2) { Segment = new(3, 3, SegmentKind.Transaction, 12) },
        new(MigrationPhase.Applied, "m/0002_b", 2, 2),
    ];

    private static readonly string[] Lines =
    [
        "Waiting for another migration run to end: pid 7 …",
        "Applied m/0001_a (1 of 2).",
        "m/0002_b, segment 3 of 3 (line 12): waiting for a table that is in use …",
        "Applied m/0002_b (2 of 2).",
    ];

    [Test]
    public void Report_Redirected_IsALineForEachFileAndWait() => Assert.That(Written(isTerminal: false).Split('\n')[..^1], Is.EqualTo(Lines));

    [Test]
    public void Report_OnATerminal_ShowsHowFarTheFileIsBelowTheLines()
    {
        var written = Written(isTerminal: true);

        Assert.That(written, Does.Contain("\r\u001b[Km/0002_b (2 of 2), segment 2 of 3 (line 9), 12,000 rows, 1 of 4 organizations, 00:00\r\u001b[K"));
        Assert.That(Lines, Is.All.Matches<string>(line => written.Contains(line + "\n", StringComparison.Ordinal)));
    }

    private static string Written(bool isTerminal)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        using (var console = new MigrationConsole(writer, isTerminal, TimeProvider.System))
        {
            foreach (var report in Reports)
                console.Report(report);
        }

        return writer.ToString();
    }
}
