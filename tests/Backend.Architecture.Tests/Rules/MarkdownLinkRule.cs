using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Every link to a file of the repository leads somewhere.</summary>
internal sealed partial class MarkdownLinkRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from text in repository.Markdown
           from link in Link().Matches(WithoutCode(text.Text)).Select(m => m.Groups["target"].Value)
           where !External().IsMatch(link) && !link.StartsWith('#')
           let target = Resolve(text.Path, link.Split('#')[0])
           where target.Length > 0 && !repository.Paths.Contains(target)
           select this.Violation(text.Path, $"links to {link}, which does not exist");

    private static string Resolve(string from, string link)
    {
        var parts = new List<string>(link.StartsWith('/') ? [] : from.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex External();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
