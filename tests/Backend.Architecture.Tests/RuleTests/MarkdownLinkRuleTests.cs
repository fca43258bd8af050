using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class MarkdownLinkRuleTests : RuleTests<MarkdownLinkRule>
{
    [TestCase("[a](gone.md)")]
    [TestCase("![a](../gone.png)")]
    [TestCase("[a](/docs/gone.md#part)")]
    public void Check_LinkToNothing_IsRefused(string text)
        => AssertRefused(Text("docs/a.md", text, "docs/a.md", "docs"), "docs/a.md", "gone");

    [TestCase("[a](a.md) [b](../docs) [c](#part) [d](https://example.org/x) [e](../README.md#part)")]
    [TestCase("```csharp\nnew X[1](gone)\n```")]
    [TestCase("`x[1](gone)`")]
    public void Check_LinkToFileFolderPartWebOrCode_IsAllowed(string text)
        => AssertAllowed(Text("docs/a.md", text, "docs/a.md", "docs", "README.md"));
}
