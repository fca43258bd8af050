using Backend.Deploy.Tests.Files;

namespace Backend.Deploy.Tests.Drills;

/// <summary>What every script answers to a person who does not know it.</summary>
[Platform(Include = "Linux", Reason = "the scripts are bash")]
internal sealed class UsageTests
{
    private static string[] Scripts => [.. DeployFiles.All.Where(DeployFiles.IsForPeople).Select(file => file.Path["deploy/".Length..])];

    [Test]
    public void Scripts_OfDeploy_AreFound()
        => Assert.That(Scripts, Is.SupersetOf(new[] { "local/two-hosts", "local/lint", "backup/archive-wal", "backup/base-backup", "compose/prepare-secrets" }));

    [TestCaseSource(nameof(Scripts))]
    public async Task Help_EachScript_SaysHowItIsCalled(string path)
    {
        var help = await Script.RunAsync(path, "--help");

        Assert.That(help.ExitCode, Is.Zero, help.Errors);
        Assert.That(help.Output, Does.StartWith("usage: ").And.Contain(Path.GetFileName(path)));
        Assert.That(help.Output.Split('\n'), Has.Length.GreaterThan(3));
    }

    [TestCaseSource(nameof(Scripts))]
    public async Task Run_UnknownArgument_EndsWith2(string path)
    {
        var ended = await Script.RunAsync(path, "--no-such-argument");

        Assert.That(ended.ExitCode, Is.EqualTo(2), ended.Output);
        Assert.That(ended.Errors, Is.Not.Empty);
    }
}
