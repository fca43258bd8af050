using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class BinaryReferenceRuleTests : RuleTests<BinaryReferenceRule>
{
    [Test]
    public void Check_ReferenceToAnAssemblyFile_IsRefused()
        => AssertRefused(With(Apples with { Binaries = ["Backend.Pears.dll"] }), Apples.Name, "Backend.Pears.dll");
}
