using System.Reflection;
using Backend.Data.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>docs/analyzers.md has every rule, by its title, with what is refused and what fixes it.</summary>
internal sealed class RuleDocumentationTests
{
    private static readonly string Page = Resource();

    private static IEnumerable<TestCaseData> AllRules() =>
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(AllRules))]
    public void Rule_Any_IsExplainedWithAnExample(DiagnosticDescriptor rule)
    {
        var section = Page.Split($"### {rule.Id}\n").Skip(1).SingleOrDefault() ?? "";
        section = section.Split("\n#")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page, Does.Contain($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Title} |"));
            Assert.That(section, Does.Contain("// refused").And.Contain("// fixed"));
        }
    }

    [Test]
    public void Rules_All_HaveIdsWithoutGaps() =>
        Assert.That(
            typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            Is.EqualTo(Enumerable.Range(1, AllRules().Count()).Select(number => $"BKD{number:000}")));

    private static string Resource()
    {
        using var stream = typeof(RuleDocumentationTests).Assembly.GetManifestResourceStream("analyzers.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
