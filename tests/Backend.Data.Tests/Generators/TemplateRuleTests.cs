using Backend.Data.Generators.Diagnostics;
using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD018: only an interpolated string makes a template.</summary>
internal sealed class TemplateRuleTests
{
    [TestCase("new SqlTemplate(0, 0)", "SqlTemplate")]
    [TestCase("(SqlTemplate)new(0, 0)", "SqlTemplate", "new(0, 0)")]
    [TestCase("Appending(template.AppendLiteral)", "AppendLiteral", "AppendLiteral")]
    [TestCase("Appending(text => template?.AppendLiteral(text))", "AppendLiteral", "AppendLiteral")]
    [TestCase("Appending(text => template.AppendFormatted(text))", "AppendFormatted", "AppendFormatted")]
    public async Task Template_ByHand_IsRefused(string expression, string member, string? pointedAt = null)
    {
        var source = Source(expression);

        var finding = (await Analysis.OfAsync(new TemplateAnalyzer(), source)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo("BKD018"));
            Assert.That(finding.PointedAt(source), Is.EqualTo(pointedAt ?? expression));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                $"SqlTemplate.{member} is the compiler's: write the SQL as $\"…\" where it is used, so that its text is the author's and every value is a parameter"));
        }
    }

    [TestCase("SqlTemplates.SqlCondition($\"{Tables.Authors.Name} = {name} or {1} = 1\")")]
    [TestCase("new System.Text.StringBuilder().Append(name)")]
    public async Task Template_OfAnInterpolatedString_IsAccepted(string expression) =>
        Assert.That(await Analysis.OfAsync(new TemplateAnalyzer(), Source(expression)), Is.Empty);

    private static string Source(string expression) => SchemaSource.Of(more: $$"""
        public static class Handler
        {
            public static object Make(SqlTemplate template, string name) => {{expression}};

            private static object Appending(Action<string> append) => append;
        }
        """);
}
