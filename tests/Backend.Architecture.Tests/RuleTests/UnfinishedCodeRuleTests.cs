using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class UnfinishedCodeRuleTests : RuleTests<UnfinishedCodeRule>
{
    [TestCase("// TODO: later", "TODO")]
    [TestCase("/* FIXME */", "FIXME")]
    [TestCase("int A() => throw new NotImplementedException();", "a stub")]
    public void Check_UnfinishedCode_IsRefused(string text, string reason)
        => AssertRefused(File(Apples, "A.cs", "namespace N;\n" + text), Apples.Name + " src/Modules/Apples/Backend.Apples/A.cs:2", reason);

    [Test]
    public void Check_MarkInAString_IsAllowed() => AssertAllowed(File(Apples, "A.cs", "var a = \"TODO\";"));
}
