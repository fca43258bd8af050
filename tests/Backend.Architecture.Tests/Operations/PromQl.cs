using System.Text.RegularExpressions;

namespace Backend.Architecture.Tests.Operations;

/// <summary>Which series and labels an expression names. promtool knows the grammar, and nothing of what exists.</summary>
internal static partial class PromQl
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "by", "without", "on", "ignoring", "group_left", "group_right", "and", "or", "unless", "bool", "offset" };

    public static IReadOnlySet<string> Series(string expression)
    {
        var bare = Grouping().Replace(Selector().Replace(Text().Replace(expression, ""), ""), "");
        return Name().Matches(bare).Where(match => !Keywords.Contains(match.Value) && !IsFunction(bare, match)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlySet<string> Labels(string expression)
    {
        var bare = Text().Replace(expression, "");
        var matched = Selector().Matches(bare).SelectMany(match => Name().Matches(match.Value));
        var grouped = Grouping().Matches(bare).SelectMany(match => Name().Matches(match.Groups["labels"].Value));
        return matched.Concat(grouped).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsFunction(string expression, Match name) => expression[(name.Index + name.Length)..].TrimStart() is ['(', ..];

    [GeneratedRegex("\"[^\"]*\"|'[^']*'")]
    private static partial Regex Text();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Selector();

    [GeneratedRegex(@"\b(by|without|on|ignoring|group_left|group_right)\s*\((?<labels>[^)]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Grouping();

    // Not the unit of a duration such as 5m.
    [GeneratedRegex("(?<![0-9A-Za-z_:])[A-Za-z_:][A-Za-z0-9_:]*")]
    private static partial Regex Name();
}
