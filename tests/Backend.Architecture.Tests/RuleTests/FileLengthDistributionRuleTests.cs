using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class FileLengthDistributionRuleTests : RuleTests<FileLengthDistributionRule>
{
    [Test]
    public void Check_MedianTooLong_IsRefused()
        => AssertRefused(Files(61, 61, 61, 10), "src", "have up to 61 lines, at most 60");

    [Test]
    public void Check_NinetiethPercentileTooLong_IsRefused()
        => AssertRefused(Files([.. Enumerable.Repeat(10, 17), 201, 202, 203]), "src", "19.cs 203");

    [Test]
    public void Check_ShortFilesAndFewLongOnes_IsAllowed()
        => AssertAllowed(Files([.. Enumerable.Repeat(60, 18), 200, 390]));

    private static Repository Files(params int[] lengths) => new()
    {
        Sources = [.. lengths.Select((length, i) => new SourceFile(Sample.Data, $"src/{i}.cs", new string('\n', length - 1) + ";"))],
    };
}
