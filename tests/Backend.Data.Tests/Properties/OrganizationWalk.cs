using System.Text.RegularExpressions;

namespace Backend.Data.Tests.Properties;

/// <summary>
/// Reads the text of a statement as nested brackets and finds, for each tenant table it names, the condition of the
/// organization: in the same brackets, in a WHERE or ON, and joined there by AND alone.
/// </summary>
internal static partial class OrganizationWalk
{
    private static readonly HashSet<string> Clauses =
    [
        "select", "from", "where", "on", "join", "left", "right", "full", "cross", "group", "having", "order", "limit", "offset",
        "union", "intersect", "except", "for", "set", "using", "returning",
    ];

    /// <returns>What is wrong, in words; empty when nothing is.</returns>
    public static IReadOnlyList<string> Faults(string sql)
    {
        var words = Read(sql);
        var references = words.Where(word => TenantTable().IsMatch(word.Text))
            .Select(word => (Alias: words[word.Index + 2].Text, word.Brackets)).ToList();
        var conditions = words.Where(word => Condition().IsMatch(word.Text) && words[word.Index + 1].Text == "=").ToList();

        return
        [
            .. references.SelectMany(reference => Faults(reference.Alias, reference.Brackets, conditions, words)),
            .. conditions.Count == references.Count ? [] : (string[])[$"{references.Count} tenant tables, {conditions.Count} conditions"],
            .. conditions.Select(condition => words[condition.Index + 2].Text).Distinct().Count() > 1 ? (string[])["several organizations"] : [],
        ];
    }

    private static IEnumerable<string> Faults(string alias, int brackets, List<Word> conditions, List<Word> words)
    {
        Word[] mine = [.. conditions.Where(condition => condition.Text == alias + ".organization_id")];
        if (mine is not [var condition])
        {
            yield return $"{alias} has {mine.Length} conditions";
            yield break;
        }

        if (condition.Brackets != brackets)
            yield return $"the condition of {alias} stands in other brackets";
        if (words[condition.ClauseStart].Text is not ("where" or "on"))
            yield return $"the condition of {alias} stands in {words[condition.ClauseStart].Text}";
        if (words[condition.Index - 1].Text is not ("where" or "on" or "and"))
            yield return $"the condition of {alias} follows {words[condition.Index - 1].Text}";
        if (words.Any(word => word.Text == "or" && word.Brackets == brackets && word.ClauseStart == condition.ClauseStart))
            yield return $"an or stands beside the condition of {alias}";
    }

    private static List<Word> Read(string sql)
    {
        var words = new List<Word>();
        var open = new Stack<(int Brackets, int Clause)>();
        var (brackets, clause, last) = (0, 0, 0);
        foreach (var text in Words().Matches(sql).Select(match => match.Value))
        {
            if (text == ")")
                (brackets, clause) = open.Pop();
            if (Clauses.Contains(text))
                clause = words.Count;
            words.Add(new Word(words.Count, text, brackets, clause));
            if (text != "(")
                continue;
            open.Push((brackets, clause));
            (brackets, clause) = (++last, words.Count - 1);
        }

        return words;
    }

    [GeneratedRegex(@"\$\d+|[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*|\S")]
    private static partial Regex Words();

    [GeneratedRegex(@"^shop\.(contacts|products|orders|order_items)$")]
    private static partial Regex TenantTable();

    [GeneratedRegex(@"\.organization_id$")]
    private static partial Regex Condition();

    /// <param name="Index">Its place among all.</param>
    /// <param name="Text">The word, name or sign.</param>
    /// <param name="Brackets">The pair of brackets it stands directly in; 0 outside of all.</param>
    /// <param name="ClauseStart">The word that its clause begins with.</param>
    private readonly record struct Word(int Index, string Text, int Brackets, int ClauseStart);
}
