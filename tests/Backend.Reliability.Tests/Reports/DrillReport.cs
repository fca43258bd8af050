namespace Backend.Reliability.Tests.Reports;

/// <summary>The rows of this run, in the order in which the drills ran. Drills run one after the other.</summary>
internal static class DrillReport
{
    private static readonly List<DrillRow> Drills = [];

    public static IReadOnlyList<DrillRow> Rows => Drills;

    /// <summary>Shows a row and keeps it.</summary>
    public static void Add(DrillRow row)
    {
        TestContext.Out.WriteLine(row.Markdown());
        Drills.Add(row);
    }
}
