using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class SuppressionReasonRuleTests : RuleTests<SuppressionReasonRule>
{
    [TestCase("#pragma warning disable CA1000\nclass A;")]
    [TestCase("[SuppressMessage(\"Design\", \"CA1000\")] class A;")]
    public void Check_SuppressionWithoutReason_IsRefused(string text)
        => AssertRefused(File(Data, "A.cs", text), Data.Name, "without a");

    [TestCase("#pragma warning disable CA1000 // factories are the shape here\nclass A;\n#pragma warning restore CA1000")]
    [TestCase("[SuppressMessage(\"Design\", \"CA1000\", Justification = \"why\")] class A;")]
    public void Check_SuppressionWithReason_IsAllowed(string text) => AssertAllowed(File(Data, "A.cs", text));

    [Test]
    public void Check_SeverityOffWithoutReason_IsRefused()
        => AssertRefused(Text(".editorconfig", "[*.cs]\ndotnet_diagnostic.CA1.severity = none\n"), ".editorconfig:2", "without a reason");

    [Test]
    public void Check_SeverityOffWithReason_IsAllowed()
        => AssertAllowed(Text(".editorconfig", "dotnet_diagnostic.CA1.severity = none # why\ndotnet_diagnostic.CA2.severity = error\n"));
}
