using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ReadmeLengthRuleTests : RuleTests<ReadmeLengthRule>
{
    [Test]
    public void Check_LongReadme_IsRefused()
        => AssertRefused(Text("README.md", string.Concat(Enumerable.Repeat("line\n", 201))), "README.md", "201 lines");

    [Test]
    public void Check_ReadmeAtTheCeiling_IsAllowed()
        => AssertAllowed(Text("README.md", string.Concat(Enumerable.Repeat("line\n", 200))));
}
