using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ProjectKindRuleTests : RuleTests<ProjectKindRule>
{
    [TestCase("src/SharedKernel/Misc")]
    [TestCase("src/Tools")]
    [TestCase("src/Modules/Apples")]
    [TestCase("samples/Backend.Stray")]
    public void Check_ProjectInAFolderOfNoKind_IsRefused(string folder)
        => AssertRefused(new Repository { Projects = [new Project("Backend.Stray", folder)] }, "Backend.Stray", folder);

    [Test]
    public void Check_OneProjectOfEachKind_IsAllowed()
    {
        AssertAllowed(new Repository { Projects = Sample.All });
        var kinds = Enum.GetValues<ProjectKind>().Except([ProjectKind.Unknown]);
        Assert.That(Sample.All.Select(p => p.Kind).Distinct(), Is.EquivalentTo(kinds));
    }
}
