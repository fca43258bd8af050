using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class FileLengthRuleTests : RuleTests<FileLengthRule>
{
    [Test]
    public void Check_FileAboveTheCeiling_IsRefused()
        => AssertRefused(File(Suite, "Long.cs", Lines(401)), "tests/Backend.Some.Tests/Long.cs", "401 lines");

    [Test]
    public void Check_FileAtTheCeiling_IsAllowed() => AssertAllowed(File(Suite, "Long.cs", Lines(400)));

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("// line\n", count));
}
