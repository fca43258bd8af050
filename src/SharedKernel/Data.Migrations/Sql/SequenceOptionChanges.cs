using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Sql;

/// <summary>What makes one set of sequence options of another. An option that is no longer given takes its default.</summary>
internal static partial class SequenceOptionChanges
{
    // In the order of DDL, each with what it is when nobody says so.
    private static readonly IReadOnlyList<(string Name, string Default)> Options =
    [
        ("increment by", "increment by 1"),
        ("minvalue", "no minvalue"),
        ("maxvalue", "no maxvalue"),
        ("start with", "start with 1"),
        ("cache", "cache 1"),
        ("cycle", "no cycle"),
    ];

    public static IEnumerable<string> Between(string? was, string? becomes)
    {
        var (old, @new) = (Read(was), Read(becomes));
        return
        [
            .. from option in Options
               let before = old.GetValueOrDefault(option.Name)
               let after = @new.GetValueOrDefault(option.Name)
               where before != after
               select after ?? Default(option.Name, option.Default, @new),
            // Where it stands now is beyond where it counts to.
            .. IsDescending(old) == IsDescending(@new) ? [] : (string[])["restart"],
        ];
    }

    // Without a start, a sequence begins at the end that it counts from.
    private static string Default(string name, string value, Dictionary<string, string> options)
    {
        if (name != "start with")
            return value;
        var isDescending = IsDescending(options);
        var end = options.GetValueOrDefault(isDescending ? "maxvalue" : "minvalue");
        return end is null ? $"start with {(isDescending ? "-1" : "1")}" : $"start with {end.Split(' ')[1]}";
    }

    private static bool IsDescending(Dictionary<string, string> options) =>
        options.GetValueOrDefault("increment by")?.Contains('-', StringComparison.Ordinal) == true;

    private static Dictionary<string, string> Read(string? options) =>
        Option().Matches(options ?? "").ToDictionary(match => match.Groups["name"].Value, match => match.Value, StringComparer.Ordinal);

    [GeneratedRegex("(?<name>increment by|minvalue|maxvalue|start with|cache|cycle)(?<value> -?[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
