using Backend.Deploy.Tests.Files;

namespace Backend.Deploy.Tests.Images;

/// <summary>What no engine here can build is at least read.</summary>
internal sealed class ImageTests
{
    private static string Dockerfile => DeployFiles.Find("deploy/docker/Dockerfile").Text;

    [Test]
    public void Images_OfDeploy_AreFoundAndPinned()
    {
        var images = DeployFiles.All.SelectMany(ImageScan.Find).ToArray();

        Assert.That(images, Has.Some.StartsWith("mcr.microsoft.com/dotnet/sdk:").And.Some.StartsWith("postgres:").And.Some.StartsWith("grafana/"));
        Assert.That(images.Where(image => !ImageScan.IsPinned(image)), Is.Empty);
    }

    [TestCase("FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble", true)]
    [TestCase("FROM mcr.microsoft.com/dotnet/aspnet:latest", false)]
    [TestCase("FROM mcr.microsoft.com/dotnet/aspnet", false)]
    [TestCase("    image: postgres:17", false)]
    [TestCase("    image: postgres:17.6-bookworm", true)]
    [TestCase("    image: prom/prometheus:v3.6.0", true)]
    public void IsPinned_Line_TellsReleasesFromWhateverIsNewest(string line, bool isPinned)
        => Assert.That(ImageScan.IsPinned(ImageScan.Find(new DeployFile("sample", line)).Single()), Is.EqualTo(isPinned));

    [Test]
    public void Dockerfile_CopiesOnlyWhatExistsAndIsNotIgnored()
    {
        var paths = Dockerfile.Split('\n').Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ')[1..^1]).ToArray();
        var sent = Checkout.Read(".dockerignore").Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..]);

        Assert.That(paths.Where(path => !Path.Exists(Path.Combine(Checkout.Root, path))), Is.Empty);
        Assert.That(paths.Select(path => path.TrimEnd('/')), Is.EquivalentTo(sent));
    }

    [Test]
    public void Dockerfile_RunsAsAnotherUserThanRoot_InEveryTarget()
    {
        var runtime = Dockerfile[Dockerfile.IndexOf("AS runtime", StringComparison.Ordinal)..];

        Assert.That(runtime, Does.Contain("\nUSER $APP_UID\n").And.Not.Contain("USER root"));
        Assert.That(runtime, Does.Contain("\nFROM runtime AS migrator\n").And.Contain("\nFROM runtime AS host\n").And.Contain("\nHEALTHCHECK "));
    }
}
