using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

public static partial class Functions
{
    private static readonly Keyword<string> Empty = new(ColumnTypes.Text, "''");

    private static readonly Keyword<string> Space = new(ColumnTypes.Text, "' '");

    /// <summary>
    /// <c>to_tsvector</c> of the words of all these texts. A GIN index over the same expression finds them:
    /// <c>to_tsvector('english', coalesce(a, '') || ' ' || coalesce(b, ''))</c>.
    /// </summary>
    /// <exception cref="StatementException">There is no text.</exception>
    public static IExpr<NpgsqlTsVector> ToTsVector(TextSearchConfig config, params IReadOnlyList<IExpr<string?>> texts) =>
        new Call<NpgsqlTsVector>(ColumnTypes.TsVector, "to_tsvector", Constant(config), Joined(texts));

    /// <summary><c>websearch_to_tsquery</c>: as search boxes take it: words, "phrases", or, -not. Any text is a legal query.</summary>
    public static IExpr<NpgsqlTsQuery> WebSearchToTsQuery(TextSearchConfig config, string query) => TsQuery("websearch_to_tsquery", config, query);

    /// <summary><c>plainto_tsquery</c>: all of these words. Any text is a legal query.</summary>
    public static IExpr<NpgsqlTsQuery> PlainToTsQuery(TextSearchConfig config, string query) => TsQuery("plainto_tsquery", config, query);

    /// <summary><c>phraseto_tsquery</c>: these words one after the other. Any text is a legal query.</summary>
    public static IExpr<NpgsqlTsQuery> PhraseToTsQuery(TextSearchConfig config, string query) => TsQuery("phraseto_tsquery", config, query);

    /// <summary><c>to_tsquery</c>: words with <c>&amp;</c>, <c>|</c>, <c>!</c> and <c>:*</c>. What has no such form is an error of the server's (42601).</summary>
    public static IExpr<NpgsqlTsQuery> ToTsQuery(TextSearchConfig config, string query) => TsQuery("to_tsquery", config, query);

    /// <summary><c>ts_rank</c>: how well the words match, to order by; NULL when there are none to look at.</summary>
    public static IExpr<float?> TsRank(IExpr<NpgsqlTsVector?> vector, IExpr<NpgsqlTsQuery> query) =>
        new Call<float?>(TextSearchTypes.Rank, "ts_rank", vector.Node, query.Node);

    /// <summary><c>ts_rank_cd</c>: as <see cref="TsRank"/>, where words near each other count more.</summary>
    public static IExpr<float?> TsRankCd(IExpr<NpgsqlTsVector?> vector, IExpr<NpgsqlTsQuery> query) =>
        new Call<float?>(TextSearchTypes.Rank, "ts_rank_cd", vector.Node, query.Node);

    /// <summary><c>ts_headline</c>: a piece of the text with what matches between <c>&lt;b></c> and <c>&lt;/b></c>. The text itself is not escaped.</summary>
    public static IExpr<string?> TsHeadline(TextSearchConfig config, IExpr<string?> text, IExpr<NpgsqlTsQuery> query) =>
        new Call<string?>(new NullableReferenceType<string>(ColumnTypes.Text), "ts_headline", Constant(config), text.Node, query.Node);

    private static Call<NpgsqlTsQuery> TsQuery(string function, TextSearchConfig config, string query) =>
        new(TextSearchTypes.Query, function, Constant(config), Value(query).Node);

    private static Keyword<string> Constant(TextSearchConfig config) => new(ColumnTypes.Text, config.Sql);

    // concat_ws would say the same, but no index may have it: it is not immutable.
    private static Expr Joined(IReadOnlyList<IExpr<string?>> texts)
    {
        if (texts.Count == 0)
            throw new StatementException("A search looks at one text or more.");
        Expr all = OrEmpty(texts[0]);
        for (var i = 1; i < texts.Count; i++)
            all = new Infix<string>(ColumnTypes.Text, new Infix<string>(ColumnTypes.Text, all, "||", Space), "||", OrEmpty(texts[i]));
        return all;
    }

    private static Coalesced<string> OrEmpty(IExpr text) => new(ColumnTypes.Text, [text.Node], Empty);
}
