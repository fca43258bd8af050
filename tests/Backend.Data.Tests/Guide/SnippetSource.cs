namespace Backend.Data.Tests.Guide;

/// <summary>The text of snippets: what stands between <c>// snippet: name</c> and <c>// end</c>, without its indentation.</summary>
internal static class SnippetSource
{
    private const string Begin = "// snippet: ", End = "// end";

    /// <summary>All regions of a name, with an empty line between them.</summary>
    public static IReadOnlyDictionary<string, string> Read(string source)
    {
        var regions = new Dictionary<string, string>();
        List<string>? region = null;
        var name = "";
        foreach (var line in source.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith(Begin, StringComparison.Ordinal))
            {
                name = trimmed[Begin.Length..];
                region = [];
            }
            else if (trimmed == End && region is not null)
            {
                var text = Dedented(region);
                regions[name] = regions.TryGetValue(name, out var before) ? $"{before}\n\n{text}" : text;
                region = null;
            }
            else
            {
                region?.Add(line);
            }
        }

        return regions;
    }

    private static string Dedented(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
