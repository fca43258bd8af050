using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ModuleNamespaceRuleTests : RuleTests<ModuleNamespaceRule>
{
    [Test]
    public void Check_ContractsWithTheirProjectNameAsRoot_IsRefused()
        => AssertRefused(With(ApplesContracts with { RootNamespace = ApplesContracts.Name }), ApplesContracts.Name, "Backend.Modules.Apples");

    [TestCase("namespace Backend.Apples;")]
    [TestCase("namespace Backend.Modules.Pears;")]
    [TestCase("namespace Backend.Modules.ApplesAndPears { }")]
    public void Check_FileInAnotherNamespace_IsRefused(string text)
        => AssertRefused(File(Apples, "A.cs", text), Apples.Name, "is not under Backend.Modules.Apples");

    [TestCase("namespace Backend.Modules.Apples;")]
    [TestCase("namespace Backend.Modules.Apples.Schema;")]
    public void Check_FileUnderTheRoot_IsAllowed(string text) => AssertAllowed(File(Apples, "A.cs", text));
}
