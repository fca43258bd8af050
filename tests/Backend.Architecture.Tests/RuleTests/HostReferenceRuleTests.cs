using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class HostReferenceRuleTests : RuleTests<HostReferenceRule>
{
    [Test]
    public void Check_ModuleThatTheHostDoesNotReference_IsRefused()
        => AssertRefused(new Repository { Projects = [Apples, Pears, Host.Referencing(Apples)] }, Host.Name, Pears.Name);
}
