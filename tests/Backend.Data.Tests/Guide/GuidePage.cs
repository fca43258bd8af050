using System.Text;
using System.Text.RegularExpressions;
using Backend.Data.Tests.Guide.Snippets;

namespace Backend.Data.Tests.Guide;

/// <summary>
/// A page of the guide. <c>&lt;!-- snippet: name --&gt;</c> stands before the blocks of a snippet: its code, then the SQL
/// it sent or the message it was refused with. <c>source: File.cs</c> stands before a file of the schema, <c>ddl: table</c>
/// and <c>wall: table</c> before what a migration makes of a table, <c>table: name</c> before a table of expressions.
/// </summary>
internal static partial class GuidePage
{
    /// <summary>The snippets that a page shows, in its order.</summary>
    public static IEnumerable<string> Names(string page) =>
        Named(page, "snippet");

    /// <summary>The tables of expressions that a page shows, in its order.</summary>
    public static IEnumerable<string> Tables(string page) => Named(page, "table");

    /// <summary>The page with the blocks as they should be.</summary>
    public static string Refreshed(string page, IReadOnlyDictionary<string, string> sources, IReadOnlyDictionary<string, SnippetOutcome> outcomes) =>
        Place().Replace(page, match =>
        {
            var name = match.Groups["name"].Value;
            var text = new StringBuilder(match.Groups["marker"].Value);
            switch (match.Groups["kind"].Value)
            {
                case "source":
                    return Block(text, "csharp", GuideResources.Schema(name)).ToString();
                case "ddl":
                    return Block(text, "sql", GuideSchema.Ddl(name)).ToString();
                case "wall":
                    return Block(text, "sql", GuideSchema.Wall(name)).ToString();
                case "table":
                    return text.Append(ExpressionTables.Markdown(name)).ToString();
            }

            Block(text, "csharp", sources[name]);
            var outcome = outcomes[name];
            if (outcome.Sql.Length > 0)
                Block(text.Append('\n'), "sql", outcome.Sql);
            if (outcome.Refusal is { } refusal)
                Block(text.Append('\n'), "text", refusal);
            return text.ToString();
        });

    private static IEnumerable<string> Named(string page, string kind) =>
        Place().Matches(page).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["name"].Value);

    private static StringBuilder Block(StringBuilder text, string language, string content) =>
        text.Append("```").Append(language).Append('\n').Append(content.TrimEnd('\n')).Append("\n```\n");

    [GeneratedRegex(@"^(?<marker><!-- (?<kind>snippet|source|ddl|wall|table): (?<name>[\w.-]+) -->\n)(\n?```(csharp|sql|text)\n.*?^```\n|\|[^\n]*\n)*", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
