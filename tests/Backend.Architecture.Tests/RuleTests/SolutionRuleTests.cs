using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class SolutionRuleTests : RuleTests<SolutionRule>
{
    [Test]
    public void Check_ProjectLeftOutOfTheSolution_IsRefused()
        => AssertRefused(With(Suite with { IsInSolution = false }), Suite.Name, "is not in Backend.sln");

    [Test]
    public void Check_SolutionListsAProjectThatIsGone_IsRefused()
        => AssertRefused(new Repository { SolutionProjects = ["src/Gone/Gone.csproj"] }, "src/Gone/Gone.csproj", "does not exist");
}
