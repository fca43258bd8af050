using System.Text.Json;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Operations;

/// <summary>Dashboards are JSON that Grafana can take, and name what exists. No Grafana has seen them.</summary>
internal sealed class DashboardTests
{
    private static readonly DeclaredMetrics Declared = DeclaredMetrics.Read();

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find().FullName, "deploy", "grafana", "dashboards"), "*.json");

    [TestCaseSource(nameof(Files))]
    public void Dashboard_NamesDeclaredMetricsAndLabelsAlone(string file)
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(file));
        var expressions = dashboard.RootElement.GetProperty("panels").EnumerateArray()
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray()).Select(target => target.GetProperty("expr").GetString()!).ToList();

        Assert.That(expressions, Has.Count.GreaterThan(5));
        foreach (var expression in expressions)
        {
            Assert.That(PromQl.Series(expression), Is.Not.Empty.And.SubsetOf(Declared.Series), expression);
            Assert.That(PromQl.Labels(expression), Is.SubsetOf(Declared.Labels), expression);
        }
    }

    [TestCaseSource(nameof(Files))]
    public void Dashboard_HasWhatGrafanaAsksFor(string file)
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(file));
        var root = dashboard.RootElement;

        Assert.That(root.GetProperty("uid").GetString(), Is.EqualTo("backend-" + Path.GetFileNameWithoutExtension(file)));
        Assert.That(root.GetProperty("title").GetString(), Is.Not.Empty);
        Assert.That(root.GetProperty("schemaVersion").GetInt32(), Is.GreaterThan(30));
        Assert.That(root.GetProperty("panels").EnumerateArray().Select(panel => panel.GetProperty("id").GetInt32()), Is.Unique);
        Assert.That(root.GetProperty("panels").EnumerateArray().Select(panel => panel.GetProperty("title").GetString()), Is.Unique.And.All.Not.Empty);
    }
}
