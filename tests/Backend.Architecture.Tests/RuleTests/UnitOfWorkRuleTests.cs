using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class UnitOfWorkRuleTests : RuleTests<UnitOfWorkRule>
{
    [TestCase("class A(Database database);")]
    [TestCase("class A(Backend.Data.Execution.Database database);")]
    [TestCase("class A(ControlDatabase database);")]
    [TestCase("class A { void B() => new OperatorDatabase(string.Empty); }")]
    public void Check_ModuleThatBeginsItsOwnUnits_IsRefused(string text)
        => AssertRefused(File(Apples, "A.cs", text), Apples.Name, "IUnitOfWork");

    [Test]
    public void Check_KernelThatRunsUnits_IsAllowed() => AssertAllowed(File(Kernel, "A.cs", "class A(Database database);"));
}
