using System.Diagnostics;
using System.Runtime.Versioning;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests;

/// <summary>What continuous integration reports. It runs in bash, so elsewhere there is nothing to test.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "the scripts are bash")]
internal sealed class CiTests
{
    private DirectoryInfo _results = null!;

    [SetUp]
    public void CreateFolder() => _results = Directory.CreateTempSubdirectory("backend-ci-");

    [TearDown]
    public void DeleteFolder() => _results.Delete(recursive: true);

    [Test]
    public async Task Summary_SeveralProjects_SumsThem()
    {
        Write("a.trx", """<ResultSummary><Counters total="3" executed="3" passed="3" failed="0" /></ResultSummary>""");
        Write("b.trx", "<ResultSummary>\n<Counters passed=\"4\"\n executed=\"4\" total=\"4\" /></ResultSummary>");
        Assert.That(await SummaryAsync(), Is.EqualTo((0, "7 passed, 0 failed")));
    }

    [Test]
    public async Task Summary_SkippedTests_AreNamedAndDoNotFail()
    {
        Write("a.trx", """<Counters total="5" executed="3" passed="3" failed="0" notExecuted="0" />""");
        Assert.That(await SummaryAsync(), Is.EqualTo((0, "3 passed, 0 failed, 2 skipped")));
    }

    [TestCase("failed")]
    [TestCase("error")]
    [TestCase("timeout")]
    public async Task Summary_TestThatDidNotPass_Fails(string counter)
    {
        Write("a.trx", $"""<Counters total="3" executed="3" passed="2" {counter}="1" />""");
        Assert.That(await SummaryAsync(), Is.EqualTo((1, "2 passed, 1 failed")));
    }

    [Test]
    public async Task Summary_NoResults_Fails()
        => Assert.That(await SummaryAsync(), Is.EqualTo((1, "0 passed, 0 failed")));

    [TestCase(".ci/run")]
    [TestCase(".ci/summary")]
    public void Script_OfContinuousIntegration_IsExecutable(string path)
        => Assert.That(File.GetUnixFileMode(PathOf(path)).HasFlag(UnixFileMode.UserExecute | UnixFileMode.OtherExecute), Is.True);

    [Test]
    public void Run_Command_IsTheOneOfTheReadme()
    {
        const string command = "\ndotnet test";
        Assert.That(File.ReadAllText(PathOf(".ci/run")), Does.Match(command + @"( --no-build)?( ""-m:\$projects"")? <"));
        Assert.That(File.ReadAllText(PathOf("README.md")), Does.Contain(command + "\n"));
    }

    private static string PathOf(string path) => Path.Combine(RepositoryRoot.Find().FullName, path);

    private async Task<(int ExitCode, string Output)> SummaryAsync()
    {
        var start = new ProcessStartInfo("bash", [PathOf(".ci/summary"), _results.FullName]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.TrimEnd());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_results.FullName, name), text);
}
