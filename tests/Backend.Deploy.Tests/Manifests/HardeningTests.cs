using System.Globalization;
using System.Text.RegularExpressions;
using Backend.Deploy.Tests.Files;

namespace Backend.Deploy.Tests.Manifests;

/// <summary>What every container here is not allowed, and how long it is given to end.</summary>
internal sealed partial class HardeningTests
{
    private static readonly string[] Required =
    [
        "runAsNonRoot: true", "readOnlyRootFilesystem: true", "allowPrivilegeEscalation: false", "capabilities: {drop: [ALL]}",
        "seccompProfile: {type: RuntimeDefault}", "automountServiceAccountToken: false", "limits: {memory: ",
    ];

    private static IReadOnlyList<DeployFile> Workloads
        => [.. DeployFiles.All.Where(file => file.Path.StartsWith("deploy/kubernetes/", StringComparison.Ordinal) && Kind().IsMatch(file.Text))];

    [Test]
    public void Workloads_OfKubernetes_AreFound()
        => Assert.That(Workloads.Select(file => file.Path), Is.EquivalentTo(new[]
        {
            "deploy/kubernetes/base/api-deployment.yaml", "deploy/kubernetes/base/worker-deployment.yaml", "deploy/kubernetes/migrate/job.yaml",
        }));

    [TestCaseSource(nameof(Workloads))]
    public void Workload_EachOne_MayNotWriteOrRule(DeployFile file)
        => Assert.That(Required.Where(line => !file.Text.Contains(line, StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Drain_OfKubernetes_FitsTheGracePeriod()
    {
        var delay = Number(DeployFiles.Find("deploy/kubernetes/base/config-map.yaml").Text, "Http__DrainDelaySeconds: \"");
        foreach (var file in Workloads.Where(file => file.Path.EndsWith("-deployment.yaml", StringComparison.Ordinal)))
            Assert.That(Number(file.Text, "terminationGracePeriodSeconds: "), Is.GreaterThan(delay + 25), file.Path);
    }

    [Test]
    public void Drain_OfCompose_OutlastsTheChecksOfHaproxy()
    {
        var compose = DeployFiles.Find("deploy/compose/compose.yaml").Text;
        var checks = DeployFiles.Find("deploy/haproxy/haproxy.cfg").Text;
        var untilOut = Number(checks, "check inter ") * Number(checks, " fall ") + Number(checks, "timeout check ");

        Assert.That(Number(compose, "Http__DrainDelaySeconds: \""), Is.GreaterThanOrEqualTo(untilOut));
        Assert.That(Number(compose, "stop_grace_period: "), Is.GreaterThanOrEqualTo(Number(compose, "Http__DrainDelaySeconds: \"") + 25));
    }

    [Test]
    public void Services_OfCompose_AreAllHardened()
    {
        var services = DeployFiles.Find("deploy/compose/compose.yaml").Text.Split("\nservices:\n")[1].Split("\nnetworks:\n")[0];
        var blocks = Service().Split("\n" + services).Where(block => block.Trim().Length > 0).ToArray();

        Assert.That(blocks, Has.Length.GreaterThan(10));
        Assert.That(blocks.Where(block => !block.Contains("<<: *", StringComparison.Ordinal)), Is.Empty);
    }

    private static int Number(string text, string behind)
    {
        var start = text.IndexOf(behind, StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, behind);
        var digits = text[(start + behind.Length)..].TakeWhile(char.IsAsciiDigit);
        return int.Parse(string.Concat(digits), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^kind: (Deployment|Job)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\n  [a-z-]+:( &\w+)?(?=\n)", RegexOptions.ExplicitCapture)]
    private static partial Regex Service();
}
