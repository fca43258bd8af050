using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ModuleShapeRuleTests : RuleTests<ModuleShapeRule>
{
    [Test]
    public void Check_ModuleWithoutContracts_IsRefused()
        => AssertRefused(new Repository { Projects = [Apples] }, "src/Modules/Apples", "Backend.Apples.Contracts");

    [Test]
    public void Check_ModuleWithAThirdProject_IsRefused()
    {
        var third = new Project("Backend.Apples.Domain", "src/Modules/Apples/Backend.Apples.Domain");
        AssertRefused(new Repository { Projects = [Apples, ApplesContracts, third] }, "src/Modules/Apples", third.Name);
    }

    [Test]
    public void Check_ModuleOfTwoProjects_IsAllowed()
        => AssertAllowed(new Repository { Projects = [ApplesContracts, Apples] });
}
