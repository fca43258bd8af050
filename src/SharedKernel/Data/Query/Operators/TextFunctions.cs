using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Functions of text, by PostgreSQL's names. Of NULL all are NULL.</summary>
/// <remarks>The type parameter is <c>string</c> or <c>string?</c>, as the text is: nothing else is compared with strings.</remarks>
public static class TextFunctions
{
    /// <summary><c>lower</c>: in small letters, by the rules of the database's collation.</summary>
    public static IExpr<T> Lower<T>(this IExpr<T> text)
        where T : class?, IComparable<string>? => Call(text, "lower");

    /// <summary><c>upper</c>: in capitals, by the rules of the database's collation.</summary>
    public static IExpr<T> Upper<T>(this IExpr<T> text)
        where T : class?, IComparable<string>? => Call(text, "upper");

    /// <summary><c>btrim</c>: without spaces at both ends.</summary>
    public static IExpr<T> Trim<T>(this IExpr<T> text)
        where T : class?, IComparable<string>? => Call(text, "btrim");

    /// <summary><c>ltrim</c>: without spaces at the beginning.</summary>
    public static IExpr<T> LTrim<T>(this IExpr<T> text)
        where T : class?, IComparable<string>? => Call(text, "ltrim");

    /// <summary><c>rtrim</c>: without spaces at the end.</summary>
    public static IExpr<T> RTrim<T>(this IExpr<T> text)
        where T : class?, IComparable<string>? => Call(text, "rtrim");

    /// <summary><c>substr</c>: from a character on, the first being 1.</summary>
    public static IExpr<T> Substring<T>(this IExpr<T> text, int start)
        where T : class?, IComparable<string>? => Call(text, "substr", Of(start));

    /// <summary><c>substr</c>: so many characters from one on, the first being 1.</summary>
    public static IExpr<T> Substring<T>(this IExpr<T> text, int start, int length)
        where T : class?, IComparable<string>? => Call(text, "substr", Of(start), Of(length));

    /// <summary><c>left</c>: so many first characters; all but so many last ones when it is negative.</summary>
    public static IExpr<T> Left<T>(this IExpr<T> text, int length)
        where T : class?, IComparable<string>? => Call(text, "left", Of(length));

    /// <summary><c>right</c>: so many last characters; all but so many first ones when it is negative.</summary>
    public static IExpr<T> Right<T>(this IExpr<T> text, int length)
        where T : class?, IComparable<string>? => Call(text, "right", Of(length));

    /// <summary><c>replace</c>: every occurrence of a text by another.</summary>
    public static IExpr<T> Replace<T>(this IExpr<T> text, string from, string to)
        where T : class?, IComparable<string>? => Call(text, "replace", Of(from), Of(to));

    /// <summary><c>regexp_replace</c>: every match of a POSIX regular expression by a text, in which <c>\1</c> is the first group.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regex">Of the author, never of a user.</param>
    /// <param name="to">What comes in its place.</param>
    public static IExpr<T> RegexpReplace<T>(this IExpr<T> text, string regex, string to)
        where T : class?, IComparable<string>? =>
        Call(text, "regexp_replace", Of(regex), Of(to), new Keyword<string>(ColumnTypes.Text, "'g'"));

    /// <summary><c>split_part</c>: the field of this number, the first being 1 and the last -1; empty when there is none.</summary>
    public static IExpr<T> SplitPart<T>(this IExpr<T> text, string separator, int field)
        where T : class?, IComparable<string>? => Call(text, "split_part", Of(separator), Of(field));

    /// <summary><c>||</c>: with a text behind it.</summary>
    public static IExpr<T> Append<T>(this IExpr<T> text, string suffix)
        where T : class?, IComparable<string>? => new Infix<T>(Nullability.TextLike<T>(text.Node), text.Node, "||", Of(suffix));

    /// <summary><c>||</c>: with another text behind it; NULL when either is, where <c>Concat</c> passes over NULL.</summary>
    public static IExpr<T> Append<T>(this IExpr<T> text, IExpr<T> suffix)
        where T : class?, IComparable<string>? => new Infix<T>(
            Nullability.TextLike<T>(text.Node.Type.AllowsNull ? text.Node : suffix.Node),
            text.Node,
            "||",
            suffix.Node);

    /// <summary><c>char_length</c>: how many characters.</summary>
    public static IExpr<int?> Length(this IExpr<string?> text) => Number(text, "char_length");

    /// <summary><c>octet_length</c>: how many bytes.</summary>
    public static IExpr<int?> OctetLength(this IExpr<string?> text) => Number(text, "octet_length");

    /// <summary><c>strpos</c>: at which character a text begins, the first being 1; 0 when it does not occur.</summary>
    public static IExpr<int?> StrPos(this IExpr<string?> text, string substring) => Number(text, "strpos", Of(substring));

    private static Call<T> Call<T>(IExpr<T> text, string function, params Expr[] arguments) =>
        new(Nullability.TextLike<T>(text.Node), function, [text.Node, .. arguments]);

    private static Call<int?> Number(IExpr text, string function, params Expr[] arguments) =>
        new(Nullability.OrNull(ColumnTypes.Integer), function, [text.Node, .. arguments]);

    private static Value<string> Of(string value) => new(ColumnTypes.Text, value);

    private static Value<int> Of(int value) => new(ColumnTypes.Integer, value);
}
