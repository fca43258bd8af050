using System.Collections;
using Backend.Deploy.Tests.Files;
using Backend.Host.Configuration;

namespace Backend.Deploy.Tests.Configuration;

/// <summary>One list of settings: the sources read it, the page explains it, and deployments name nothing else.</summary>
internal sealed class EnvironmentVariableTests
{
    private const string List = "src/Host/Configuration/EnvironmentVariables.cs";

    // Read by the .NET runtime, not by this code.
    private static readonly string[] OfTheRuntime = ["DOTNET_EnableDiagnostics", "DOTNET_gcServer"];

    [Test]
    public void List_AndSources_NameTheSame()
    {
        var sources = DeployFiles.Under("src").Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && file.Path != List);

        Assert.That(EnvironmentVariables.All, Is.EquivalentTo(sources.SelectMany(file => VariableNames.InCode(file.Text)).Distinct()));
    }

    [Test]
    public void List_AndPage_NameTheSame()
        => Assert.That(VariableNames.InTables(Checkout.Read("docs/configuration.md")), Is.EquivalentTo(EnvironmentVariables.All));

    [Test]
    public void Readme_NamesOnlyWhatIsRead()
        => Assert.That(VariableNames.InDeployment(Checkout.Read("README.md")).Distinct(), Is.SubsetOf(EnvironmentVariables.All));

    [Test]
    public void Deployment_NamesOnlyWhatIsRead()
    {
        var unread = from file in DeployFiles.All
                     from name in VariableNames.InDeployment(file.Text)
                     where !EnvironmentVariables.All.Contains(name) && !OfTheRuntime.Contains(name)
                     select $"{file.Path}: {name}";

        Assert.That(unread, Is.Empty);
    }

    [TestCase("      BACKEND_WORKER_CONCURENCY: \"10\"", "BACKEND_WORKER_CONCURENCY")]
    [TestCase("export DATABASE_URI=x Http__DrainDelay=1", "DATABASE_URI", "Http__DrainDelay")]
    [TestCase("Identity__PublicKeys__0=/run/key.pem", "Identity__PublicKeys")]
    public void InDeployment_Text_FindsNames(string text, params string[] names)
        => Assert.That(VariableNames.InDeployment(text), Is.EqualTo(names));

    [Test]
    public void InCode_LiteralsAndConfigurationKeys_AreFound()
        => Assert.That(VariableNames.InCode("""var a = Read("BACKEND_X"); var b = configuration["Http:DrainDelaySeconds"]; throw new E("set BACKEND_Y");"""),
            Is.EquivalentTo(new[] { "BACKEND_X", "Http__DrainDelaySeconds" }));

    [Test]
    public void Unread_MisspeltSetting_IsNamed()
    {
        var environment = new Hashtable
        {
            ["DATABASE_URL"] = "…",
            ["DATABASE_URI"] = "…",
            ["BACKEND_CURSOR_KEYS"] = "…",
            ["PATH"] = "…",
        };

        Assert.That(EnvironmentVariables.Unread(environment), Is.EqualTo(new[]
        {
            "BACKEND_CURSOR_KEYS is set, and nothing reads it: docs/configuration.md lists what is read.",
            "DATABASE_URI is set, and nothing reads it: docs/configuration.md lists what is read.",
        }));
    }
}
