using Backend.Reliability.Tests.Reports;
using Backend.Reliability.Tests.Stages;
using Backend.Testing.Databases;

namespace Backend.Reliability.Tests;

/// <summary>Ends the shared stage after the last drill, and writes the page where it is asked for.</summary>
[SetUpFixture]
public sealed class ReliabilityRun
{
    [OneTimeTearDown]
    public async Task EndAsync()
    {
        await SharedStage.StopAsync();
        await TestServer.ReleaseAsync();
        if (!ReliabilityPage.IsAsked || DrillReport.Rows.Count == 0)
            return;
        var run = ReliabilityPage.Run(DrillReport.Rows, TimeProvider.System.GetUtcNow());
        await File.WriteAllTextAsync(ReliabilityPage.Path, ReliabilityPage.With(await File.ReadAllTextAsync(ReliabilityPage.Path), run));
    }
}
