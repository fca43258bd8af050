using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ProjectReferenceRuleTests : RuleTests<ProjectReferenceRule>
{
    private static readonly Project[] Product =
        [Data, Generators, Migrations, Messages, Development, Kernel, Apples, ApplesContracts, Pears, PearsContracts, Host];

    private static IEnumerable<TestCaseData<Project, Project>> Refused()
    {
        foreach (var project in Product.Except([Host]))
        {
            yield return new(project, Host);
            yield return new(project, Suite);
            yield return new(project, Testing);
        }

        foreach (var target in Product.Except([Data]))
            yield return new(Data, target);
        yield return new(Migrations, Kernel);
        yield return new(Migrations, Development);
        yield return new(Messages, Data);
        yield return new(Development, Data);
        yield return new(Kernel, Development);
        yield return new(Kernel, ApplesContracts);
        yield return new(Kernel, Apples);
        yield return new(ApplesContracts, PearsContracts);
        yield return new(ApplesContracts, Apples);
        yield return new(ApplesContracts, Kernel);
        yield return new(Apples, Pears);
        yield return new(Apples, Migrations);
        yield return new(Apples, Development);
        yield return new(Client, Kernel);
        yield return new(Client, ApplesContracts);
        yield return new(Apples, Client);
        yield return new(Host, Client);
        yield return new(Host, Testing);
        yield return new(Suite, Benchmarks);
    }

    private static IEnumerable<TestCaseData<Project, Project>> Allowed() =>
    [
        new(Migrations, Data), new(Kernel, Data), new(Kernel, Migrations), new(Kernel, Messages),
        new(ApplesContracts, Data), new(ApplesContracts, Messages),
        new(Apples, Kernel), new(Apples, Data), new(Apples, ApplesContracts), new(Apples, PearsContracts),
        new(Host, Apples), new(Host, Kernel), new(Host, Development),
        new(Suite, Testing), new(Suite, Host), new(Suite, Client), new(Testing, Kernel), new(Benchmarks, Data),
    ];

    [TestCaseSource(nameof(Refused))]
    public void Check_ReferenceOutsideTheTable_IsRefused(Project from, Project to)
        => AssertRefused(With(from.Referencing(to)), from.Name, to.Name);

    [TestCaseSource(nameof(Allowed))]
    public void Check_ReferenceOfTheTable_IsAllowed(Project from, Project to)
        => AssertAllowed(With(from.Referencing(to)));

    [Test]
    public void Check_GeneratorsAsAnalyzer_IsAllowed()
        => AssertAllowed(With(Apples with { References = [new ProjectReference(Generators.Name, IsAnalyzer: true)] }));

    [Test]
    public void Check_ImplementationDisguisedAsAnalyzer_IsRefused()
        => AssertRefused(With(Apples with { References = [new ProjectReference(Pears.Name, IsAnalyzer: true)] }), Apples.Name, Pears.Name);

    [Test]
    public void Check_ProjectThatDoesNotExist_IsRefused()
        => AssertRefused(With(Apples with { References = [new ProjectReference("Backend.Gone")] }), Apples.Name, "Backend.Gone");
}
