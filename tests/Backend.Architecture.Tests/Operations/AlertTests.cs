using System.Diagnostics;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Operations;

/// <summary>Alerts name what exists, are tested themselves, and each has its page.</summary>
internal sealed class AlertTests
{
    private static readonly DeclaredMetrics Declared = DeclaredMetrics.Read();

    private static readonly IReadOnlyList<AlertRule> Rules = AlertRule.ReadAll();

    private static readonly DirectoryInfo Root = RepositoryRoot.Find();

    [Test]
    public void Rules_AreReadCompletely() =>
        Assert.That(Rules, Has.Count.EqualTo(File.ReadLines(Path.Combine(AlertRule.Folder, "alerts.yaml")).Count(line => line.Contains("- alert:", StringComparison.Ordinal))).And.Count.GreaterThan(10));

    [TestCaseSource(nameof(Rules))]
    public void Rule_NamesDeclaredMetricsAndLabelsAlone(object rule)
    {
        var expression = ((AlertRule)rule).Expression;

        Assert.That(PromQl.Series(expression), Is.Not.Empty.And.SubsetOf(Declared.Series));
        Assert.That(PromQl.Labels(expression), Is.SubsetOf(Declared.Labels));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_HasATestAndAPageWithItsDrill(object rule)
    {
        var alert = (AlertRule)rule;
        Assert.That(File.ReadAllText(Path.Combine(AlertRule.Folder, "alerts.test.yaml")), Does.Contain($"alertname: {alert.Name}\n"));

        var page = File.ReadAllText(Path.Combine(Root.FullName, alert.Runbook));
        Assert.That(page, Does.StartWith($"# {alert.Name}\n"));
        foreach (var heading in new[] { "## What it means", "## What to look at", "## What to type", "## How it ends", "## The drill" })
            Assert.That(page, Does.Contain(heading + "\n"));
    }

    [Test]
    public void Pages_OfTheRunbook_EachHaveAnAlert()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Root.FullName, "docs", "runbook"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md");

        Assert.That(pages, Is.EquivalentTo(Rules.Select(rule => Path.GetFileName(rule.Runbook))));
        Assert.That(Rules.Select(rule => rule.Severity).Distinct(), Is.SubsetOf(new[] { "page", "ticket" }));
    }

    [TestCase("check", "alerts.yaml")]
    [TestCase("test", "alerts.test.yaml")]
    public async Task Promtool_Rules_Pass(string verb, string file)
    {
        if (!IsInstalled("promtool"))
            Assert.Ignore("promtool is not installed (Debian: apt-get install prometheus), so the rules are not checked.");
        var (code, text) = await RunAsync("promtool", verb, "rules", Path.Combine(AlertRule.Folder, file));

        Assert.That(code, Is.Zero, text);
    }

    [TestCase("sum by (le, job) (rate(a_bucket{b=\"x\", c!~\"y\"}[5m])) / 2 > bool on (d) e offset 5m", "a_bucket e", "b c d job le")]
    [TestCase("absent(up) or vector(0)", "up", "")]
    [TestCase("max(it_is) - 1h", "it_is", "")]
    public void Names_OfAnExpression_AreFound(string expression, string series, string labels)
    {
        Assert.That(PromQl.Series(expression).Order(), Is.EqualTo(series.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(PromQl.Labels(expression).Order(), Is.EqualTo(labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void Metric_ThatNobodyDeclares_IsFound() => Assert.That(PromQl.Series("rate(backend_unit_of_work_durations_count[5m])"), Is.Not.SubsetOf(Declared.Series));

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<(int Code, string Text)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
