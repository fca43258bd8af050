using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Conditions on text. Of NULL all are unknown.</summary>
public static class TextOperators
{
    /// <summary><c>like</c>. Wildcards of the input are escaped by <see cref="Pattern"/>.</summary>
    public static Condition Like(this IExpr<string?> left, Pattern pattern) => Compare(left, "like", pattern.Text);

    /// <summary><c>not like</c>.</summary>
    public static Condition NotLike(this IExpr<string?> left, Pattern pattern) => Compare(left, "not like", pattern.Text);

    /// <summary><c>like</c> a pattern of the server's, whose wildcards count.</summary>
    public static Condition Like(this IExpr<string?> left, IExpr<string?> pattern) => Compare(left, "like", pattern);

    /// <summary><c>ilike</c>: matches without regard to case. Wildcards of the input are escaped by <see cref="Pattern"/>.</summary>
    public static Condition ILike(this IExpr<string?> left, Pattern pattern) => Compare(left, "ilike", pattern.Text);

    /// <summary><c>not ilike</c>.</summary>
    public static Condition NotILike(this IExpr<string?> left, Pattern pattern) => Compare(left, "not ilike", pattern.Text);

    /// <summary><c>ilike</c> a pattern of the server's, whose wildcards count.</summary>
    public static Condition ILike(this IExpr<string?> left, IExpr<string?> pattern) => Compare(left, "ilike", pattern);

    /// <summary><c>^@</c>: begins with the text, every character of which means itself.</summary>
    public static Condition StartsWith(this IExpr<string?> left, string prefix) => Compare(left, "^@", prefix);

    /// <summary><c>^@</c>: begins with another text.</summary>
    public static Condition StartsWith(this IExpr<string?> left, IExpr<string?> prefix) => Compare(left, "^@", prefix);

    /// <summary><c>~</c>: matches a POSIX regular expression.</summary>
    /// <param name="left">The text.</param>
    /// <param name="regex">Of the author: one of a user's may keep the server busy, or be an error of its (2201B).</param>
    public static Condition Matches(this IExpr<string?> left, string regex) => Compare(left, "~", regex);

    /// <summary><c>!~</c>: does not match a POSIX regular expression.</summary>
    /// <inheritdoc cref="Matches(IExpr{string}, string)"/>
    public static Condition NotMatches(this IExpr<string?> left, string regex) => Compare(left, "!~", regex);

    /// <summary><c>~*</c>: matches a POSIX regular expression without regard to case.</summary>
    /// <inheritdoc cref="Matches(IExpr{string}, string)"/>
    public static Condition IMatches(this IExpr<string?> left, string regex) => Compare(left, "~*", regex);

    /// <summary><c>!~*</c>: does not match a POSIX regular expression, without regard to case.</summary>
    /// <inheritdoc cref="Matches(IExpr{string}, string)"/>
    public static Condition NotIMatches(this IExpr<string?> left, string regex) => Compare(left, "!~*", regex);

    /// <summary>The words of the columns match a query as web search boxes take it: words, "phrases", or, -not.</summary>
    /// <param name="query">The user's text; any text is a legal query.</param>
    /// <param name="texts">The columns whose words are searched together.</param>
    public static Condition WebSearch(string query, params IExpr<string?>[] texts) =>
        new FullTextMatch([.. texts.Select(text => text.Node)], query);

    // Text, whatever the column: what is compared may be longer than the column allows.
    private static Comparison Compare(IExpr left, string @operator, string right) =>
        new(left.Node, @operator, new Value<string>(ColumnTypes.Text, right));

    private static Comparison Compare(IExpr left, string @operator, IExpr right) =>
        new(left.Node, @operator, right.Node);
}
