namespace Backend.Data.Migrations.Checking;

/// <summary>A report for people.</summary>
internal static class CheckText
{
    public static IReadOnlyList<string> Lines(CheckReport report) =>
        [.. report.Groups.SelectMany((group, i) => i == 0 ? Lines(group) : Lines(group).Prepend(""))];

    private static IEnumerable<string> Lines(CheckGroup group) => [$"{group.Title}:", .. group.Findings.GroupBy(finding => finding.Place).SelectMany(Lines), $"→ {group.Next}"];

    private static IEnumerable<string> Lines(IGrouping<string, CheckFinding> place)
    {
        // A message names its place; a diff stands under it.
        var diff = place.SelectMany(finding => finding.Diff).Select(line => $"    {line}").ToArray();
        var messages = place.Where(finding => finding.Diff.Count == 0).Select(finding => $"  {finding.Message}");
        return diff.Length == 0 ? messages : [.. messages, $"  {place.Key}", .. diff];
    }
}
