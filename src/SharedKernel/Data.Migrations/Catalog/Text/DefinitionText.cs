namespace Backend.Data.Migrations.Catalog.Text;

/// <summary>
/// Takes apart what pg_get_indexdef, pg_get_constraintdef and pg_get_viewdef print. PostgreSQL doubles quotes and
/// backslashes inside quotes, so that each quote ends at the next one.
/// </summary>
internal static class DefinitionText
{
    /// <summary>The items of the first brackets, and what stands before and behind them.</summary>
    public static (string Head, IReadOnlyList<string> Items, string Tail) Brackets(string text)
    {
        var open = Find(text, 0, (at, _) => text[at] == '(');
        var close = Find(text, open, (at, depth) => depth == 1 && text[at] == ')');
        return (text[..open], Items(text[(open + 1)..close]), text[(close + 1)..]);
    }

    /// <summary>What the commas outside all brackets separate.</summary>
    public static IReadOnlyList<string> Items(string text)
    {
        var items = new List<string>();
        for (var start = 0; start <= text.Length;)
        {
            var end = Find(text, start, (at, depth) => depth == 0 && text[at] == ',');
            items.Add(text[start..end].Trim());
            start = end + 1;
        }

        return items;
    }

    /// <summary>The first position from <paramref name="start"/>, outside of quotes, that fits; the text's length when none does.</summary>
    public static int Find(string text, int start, Func<int, int, bool> fits)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is '\'' or '"')
            {
                at = text.IndexOf(text[at], at + 1);
                continue;
            }

            if (fits(at, depth))
                return at;
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return text.Length;
    }
}
