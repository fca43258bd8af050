using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Operators on text.</summary>
public static class TextOperators
{
    /// <summary><c>ilike</c>: matches without regard to case. Wildcards of the input are escaped by <see cref="Pattern"/>.</summary>
    public static Condition ILike(this IExpr<string?> left, Pattern pattern) =>
        new Comparison(left.Node, "ilike", Operand.Of(left.Node, pattern.Text));

    /// <summary>The words of the columns match a query as web search boxes take it: words, "phrases", or, -not.</summary>
    /// <param name="query">The user's text; any text is a legal query.</param>
    /// <param name="texts">The columns whose words are searched together.</param>
    public static Condition WebSearch(string query, params IExpr<string?>[] texts) =>
        new FullTextMatch([.. texts.Select(text => text.Node)], query);
}
