using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class PackageReferenceRuleTests : RuleTests<PackageReferenceRule>
{
    private static IEnumerable<TestCaseData<Project, string>> Refused() =>
    [
        new(Kernel, "Npgsql"), new(Apples, "Npgsql"), new(ApplesContracts, "Npgsql"), new(Host, "Npgsql"), new(Messages, "Npgsql"),
        new(Apples, "MediatR"), new(ApplesContracts, "Polly"), new(Data, "Dapper"), new(Data, "Autofac"),
        new(Kernel, "Swashbuckle.AspNetCore"), new(Kernel, "OpenTelemetryish"), new(Development, "MediatR"),
        new(Client, "Npgsql"), new(Client, "MediatR"),
    ];

    private static IEnumerable<TestCaseData<Project, string>> Allowed() =>
    [
        new(Data, "Npgsql"), new(Migrations, "Npgsql"), new(Development, "Npgsql"), new(Suite, "Npgsql"),
        new(Kernel, "OpenTelemetry.Exporter.OpenTelemetryProtocol"), new(Host, "System.CommandLine"), new(Client, "Polly.Core"),
        new(ApplesContracts, "Meziantou.Analyzer"), new(ApplesContracts, "Microsoft.CodeAnalysis.BannedApiAnalyzers"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void Check_PackageOutsideTheTable_IsRefused(Project project, string package)
        => AssertRefused(With(project.WithPackage(package)), project.Name, package);

    [TestCaseSource(nameof(Allowed))]
    public void Check_PackageOfTheTable_IsAllowed(Project project, string package)
        => AssertAllowed(With(project.WithPackage(package)));
}
