using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class FrameworkReferenceRuleTests : RuleTests<FrameworkReferenceRule>
{
    private const string AspNetCore = "Microsoft.AspNetCore.App";

    private static Project[] Below => [Data, Generators, Migrations, Messages, Development, Client, ApplesContracts];

    private static Project[] FromTheKernelUp => [Kernel, Apples, Host, Testing];

    [TestCaseSource(nameof(Below))]
    public void Check_AspNetCoreBelowTheKernel_IsRefused(Project project)
        => AssertRefused(With(project with { Frameworks = [AspNetCore] }), project.Name, AspNetCore);

    [TestCaseSource(nameof(FromTheKernelUp))]
    public void Check_AspNetCoreFromTheKernelUp_IsAllowed(Project project)
        => AssertAllowed(With(project with { Frameworks = [AspNetCore] }));
}
