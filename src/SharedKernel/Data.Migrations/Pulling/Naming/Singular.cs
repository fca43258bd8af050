using System.Collections.Frozen;

namespace Backend.Data.Migrations.Pulling.Naming;

/// <summary>The English singular of a table's name: of its last word.</summary>
internal static class Singular
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["mice"] = "mouse", ["feet"] = "foot",
        ["indices"] = "index", ["matrices"] = "matrix", ["vertices"] = "vertex", ["analyses"] = "analysis", ["criteria"] = "criterion",
        ["movies"] = "movie", ["cookies"] = "cookie", ["news"] = "news", ["series"] = "series", ["species"] = "species",
        ["media"] = "media", ["data"] = "data", ["metadata"] = "metadata", ["statuses"] = "status", ["bonuses"] = "bonus", ["aliases"] = "alias",
        ["buses"] = "bus", ["leaves"] = "leaf", ["halves"] = "half",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string name)
    {
        var last = name.LastIndexOf('_') + 1;
        return $"{name[..last]}{Word(name[last..])}";
    }

    private static string Word(string word) => word switch
    {
        _ when Irregular.TryGetValue(word, out var singular) => singular,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => $"{word[..^3]}y",
        _ when Ends(word, "sses", "shes", "ches", "xes", "zzes") => word[..^2],
        _ when Ends(word, "ss", "us", "is") || word.Length < 3 => word,
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
