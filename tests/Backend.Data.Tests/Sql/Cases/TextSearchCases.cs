using Backend.Data.Query;
using Backend.Data.Sql;
using NpgsqlTypes;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class TextSearchCases
{
    private static readonly IExpr<NpgsqlTsVector> Words = ToTsVector(TextSearchConfig.English, Contacts.Name, Contacts.Note);

    private static readonly IExpr<NpgsqlTsQuery> Foxes = WebSearchToTsQuery(TextSearchConfig.English, "\"quick brown\" foxes -slow");

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("web search", Contacts, 1, Words.Matches(Foxes)),
        OneExpression.Finds("plain and phrase", Contacts, 1,
            Words.Matches(PlainToTsQuery(TextSearchConfig.English, "fox quick")), Words.Matches(PhraseToTsQuery(TextSearchConfig.English, "brown foxes"))),
        OneExpression.Finds("prefixes, of a configuration by name", Contacts, 1,
            ToTsVector(TextSearchConfig.Named("turkish"), Contacts.Note).Matches(ToTsQuery(TextSearchConfig.Simple, "bro:* & !slow"))),
        OneExpression.Finds("queries together", Contacts, 1,
            Words.Matches(Foxes.And(PlainToTsQuery(TextSearchConfig.English, "brown")).Or(PlainToTsQuery(TextSearchConfig.Simple, "nothing")))),
        OneExpression.Reads("rank", Contacts, 1, Row(TsRank(Words, Foxes), TsRankCd(Words, Foxes)), row => row is { Item1: > 0.1f, Item2: > 0 }),
        OneExpression.Reads("headline", Contacts, 1, TsHeadline(TextSearchConfig.English, Contacts.Note, Foxes), text => text == "the <b>quick</b> <b>brown</b> <b>fox</b>"),
    ];
}
