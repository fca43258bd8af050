using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class FriendAssemblyRuleTests : RuleTests<FriendAssemblyRule>
{
    private static IEnumerable<TestCaseData<Project, string>> Refused() =>
    [
        new(Apples, Pears.Name), new(Apples, Host.Name), new(ApplesContracts, Apples.Name),
        new(Data, Apples.Name), new(Kernel, ApplesContracts.Name), new(Data, "Backend.Gone"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void Check_InternalsOpenedToOrByAModule_IsRefused(Project project, string friend)
        => AssertRefused(With(project with { Friends = [friend] }), project.Name, friend);

    [Test]
    public void Check_InternalsOpenedToTestsAndProxies_IsAllowed()
        => AssertAllowed(With(Apples with { Friends = [Suite.Name, "DynamicProxyGenAssembly2"] }));

    [Test]
    public void Check_DataOpenedToMigrations_IsAllowed()
        => AssertAllowed(With(Data with { Friends = [Migrations.Name] }));
}
