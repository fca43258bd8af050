using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class WindowCases
{
    private static readonly Window ByAge = Window.All.OrderBy(Contacts.CreatedAt.Asc());

    private static readonly Window ByName = Window.All.OrderBy(Contacts.Name.Asc());

    private static readonly Window Whole = ByName.Rows(null, null);

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Reads("ranks", Contacts, 2,
            Row(Rank().Over(ByAge), DenseRank().Over(ByAge), PercentRank().Over(ByAge), CumeDist().Over(ByAge)), row => row == (2, 2, 0.5, 1)),
        OneExpression.Reads("row_number and ntile", Contacts, 1, Row(RowNumber().Over(ByName), NTile(2).Over(ByName)), row => row == (3, 2)),
        OneExpression.Reads("lag and lead", Contacts, 1,
            Row(Lag(Contacts.Version).Over(ByName), Lag(Contacts.Age, 2).Over(ByName), Lead(Contacts.Name).Over(ByName)), row => row is (1, 36, null)),
        OneExpression.Reads("lag with a value for none", Contacts, 2,
            Row(Lag(Contacts.Version, 2, 0L).Over(ByName), Lead(Contacts.Name, 1, "nobody").Over(ByName)), row => row.Item1 == 0),
        OneExpression.Reads("first, last and nth value", Contacts, 3,
            Row(FirstValue(Contacts.Name).Over(Whole), LastValue(Contacts.Age).Over(Whole), NthValue(Contacts.Name, 9).Over(Whole), NthValue(Contacts.Version, 2).Over(Whole)),
            row => row is ("Ada of Acme", 20, null, 1)),
        OneExpression.Reads("running total of a filter", Contacts, 1,
            Sum(Contacts.Age).Filter(Contacts.IsActive.IsTrue()).Over(ByName.Rows(null, 0)), total => total == 56),
        new("the first of each group", 2, async (unit, ct) =>
        {
            var number = RowNumber().Over(Window.PartitionBy(Contacts.IsActive).OrderBy(Contacts.CreatedAt.Desc())).As("number");
            var ranked = Select(Contacts.Name, number).From(Contacts).AsSubquery("ranked");
            return (await unit.Select(ranked.Column(Contacts.Name)).From(ranked).Where(ranked.Column(number).Eq(1L)).ToListAsync(ct)).Count;
        }),
    ];
}
