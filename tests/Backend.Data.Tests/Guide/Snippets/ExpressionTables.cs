using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Data.Tests.Guide.ExpressionLine;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

/// <summary>What the page about expressions lists: the C# as it stands here, beside the SQL it becomes.</summary>
internal static class ExpressionTables
{
    private static readonly DateTimeOffset Moment = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Window ByDate = Window.All.OrderBy(Orders.PlacedAt.Asc());

    private static readonly RecordingUnitOfWork Unit = new();

    public static IReadOnlyDictionary<string, IReadOnlyList<ExpressionLine>> ByName { get; } = new Dictionary<string, IReadOnlyList<ExpressionLine>>
    {
        ["comparisons"] =
        [
            Of(Products, Products.Stock.Eq(3)),
            Of(Products, Products.Stock.NotEq(3)),
            Of(Products, Products.Stock.Gt(3)),
            Of(Products, Products.Stock.Lte(3)),
            Of(Products, Products.Stock.Between(3, 9)),
            Of(Products, Products.Stock.NotBetween(3, 9)),
            Of(Contacts, Contacts.CreatedAt.Lt(Contacts.UpdatedAt)),
            Of(Products, Products.Stock.In([3, 5])),
            Of(Products, Products.Stock.NotIn([3, 5])),
            Of(Contacts, Contacts.Age.IsNull()),
            Of(Contacts, Contacts.Age.IsNotNull()),
            Of(Contacts, Contacts.Age.IsDistinctFrom(36)),
            Of(Contacts, Contacts.Age.IsNotDistinctFrom(36)),
            Of(Contacts, Contacts.IsVip.IsTrue()),
            Of(Contacts, Contacts.IsVip.IsNotTrue()),
            Of(Contacts, Row(Contacts.IsActive, Contacts.Name).Gt((true, "Ada"))),
        ],
        ["logic"] =
        [
            Of(Products, Products.Stock.Gt(3) & Products.Stock.Lt(9)),
            Of(Products, Products.Stock.Lt(3) | Products.Stock.Gt(9)),
            Of(Products, !Products.Stock.Eq(3)),
            Of(Contacts, Contacts.Id.Eq(Any(Select(Orders.ContactId).From(Orders)))),
            Of(Contacts, Exists(From(Orders).Where(Orders.ContactId.Eq(Contacts.Id)))),
        ],
        ["conditionals"] =
        [
            Of(Products, Case().When(Products.Stock.Eq(0), "sold out").When(Products.Stock.Lt(5), "few").Else("many")),
            Of(Products, Case().When(Products.Stock.Gt(0), Products.Name).End()),
            Of(Contacts, Coalesce(Contacts.Age, 0)),
            Of(Contacts, Coalesce(Contacts.Email, Contacts.Name)),
            Of(Products, NullIf(Products.Stock, 0)),
            Of(Products, Greatest(Products.PriceCents, 500L)),
            Of(Products, Least(Products.PriceCents, 500L)),
            Of(Orders, Select(Max(Products.PriceCents)).From(Products).AsScalar()),
            Of(Contacts, Count(Orders, Orders.ContactId.Eq(Contacts.Id))),
        ],
        ["numbers"] =
        [
            Of(Products, Products.Stock.Plus(5)),
            Of(Products, Products.Stock.Minus(5)),
            Of(Products, Products.Stock.Times(5)),
            Of(Products, Products.Stock.DividedBy(5)),
            Of(Products, Products.Stock.Modulo(5)),
            Of(Products, Products.PriceCents.Negate()),
            Of(Products, Products.PriceCents.Abs()),
            Of(Products, Products.PriceCents.Cast(SqlTypes.Numeric).DividedBy(3m).Round(2)),
            Of(Products, Products.Stock.Cast(SqlTypes.Text)),
        ],
        ["text"] =
        [
            Of(Products, Products.Name.Lower()),
            Of(Products, Products.Name.Upper()),
            Of(Products, Products.Name.Trim()),
            Of(Products, Products.Name.Length()),
            Of(Products, Products.Name.Substring(2, 3)),
            Of(Products, Products.Name.Left(3)),
            Of(Products, Products.Name.Replace("a", "o")),
            Of(Products, Products.Name.RegexpReplace("[aeiou]", ".")),
            Of(Products, Products.Sku.SplitPart("-", 2)),
            Of(Products, Products.Sku.StrPos("-")),
            Of(Products, Products.Name.Append("!")),
            Of(Products, ConcatWs(" ", Products.Sku, Products.Name)),
        ],
        ["patterns"] =
        [
            Of(Products, Products.Name.Like(Pattern.StartsWith("Ham"))),
            Of(Products, Products.Name.ILike(Pattern.Contains("ham"))),
            Of(Products, Products.Name.NotILike(Pattern.EndsWith("mer"))),
            Of(Products, Products.Name.StartsWith("Ham")),
            Of(Products, Products.Name.Matches("^[A-H]")),
            Of(Products, Products.Name.IMatches("^[a-h]")),
        ],
        ["search"] =
        [
            Of(Contacts, ToTsVector(TextSearchConfig.English, Contacts.Name, Contacts.Note).Matches(WebSearchToTsQuery(TextSearchConfig.English, "quick -slow"))),
            Of(Contacts, TsRank(ToTsVector(TextSearchConfig.English, Contacts.Note), PlainToTsQuery(TextSearchConfig.English, "fox"))),
        ],
        ["time"] =
        [
            Of(Orders, Now()),
            Of(Orders, CurrentDate("Europe/Vienna")),
            Of(Orders, Orders.PlacedAt.DateTrunc(DateUnit.Month)),
            Of(Orders, Orders.PlacedAt.DateTrunc(DateUnit.Day, "Europe/Vienna")),
            Of(Orders, Orders.PlacedAt.Extract(DatePart.Year)),
            Of(Orders, Orders.PlacedAt.Plus(TimeSpan.FromDays(30))),
            Of(Contacts, Contacts.UpdatedAt.Minus(Contacts.CreatedAt)),
            Of(Orders, Orders.PlacedAt.AtTimeZone("Europe/Vienna")),
            Of(Orders, Orders.PlacedAt.Gte(Moment)),
        ],
        ["arrays"] =
        [
            Of(Contacts, Contacts.Tags.Any("vip")),
            Of(Contacts, Contacts.Tags.Contains("vip", "new")),
            Of(Contacts, Contacts.Tags.ContainedBy("vip", "new")),
            Of(Contacts, Contacts.Tags.Overlaps("vip", "new")),
            Of(Contacts, Contacts.Tags.Cardinality()),
            Of(Contacts, Contacts.Tags.ArrayAppend("new")),
            Of(Contacts, Contacts.Tags.ArrayRemove("new")),
            Of(Contacts, Contacts.Tags.ArrayToString(", ")),
        ],
        ["json"] =
        [
            Of(Contacts, Contacts.Metadata.Arrow("score")),
            Of(Contacts, Contacts.Metadata.ArrowText("source")),
            Of(Contacts, Contacts.Metadata.PathText("source")),
            Of(Contacts, Contacts.Metadata.ArrowText("score").Cast(SqlTypes.Integer).Gt(5)),
            Of(Contacts, Contacts.Metadata.HasKey("score")),
            Of(Contacts, Contacts.Metadata.JsonbPathExists("$.score ? (@ > 5)")),
            Of(Contacts, Contacts.Metadata.RemoveKeys("score")),
        ],
        ["aggregates"] =
        [
            Of(Orders, Count()),
            Of(Orders, Count(Orders.BilledTo)),
            Of(Orders, Count(Orders.ContactId).Distinct()),
            Of(Orders, Sum(Orders.TotalCents)),
            Of(Orders, Avg(Orders.TotalCents)),
            Of(Orders, Min(Orders.PlacedAt)),
            Of(Orders, Max(Orders.TotalCents).Filter(Orders.Status.Eq(OrderStatus.Placed))),
            Of(Products, StringAgg(Products.Sku, ", ").OrderBy(Products.Sku.Asc())),
            Of(Products, ArrayAgg(Products.Sku)),
            Of(Contacts, BoolOr(Contacts.IsActive)),
            Of(Orders, PercentileCont(0.5, Orders.TotalCents)),
        ],
        ["windows"] =
        [
            Of(Orders, RowNumber().Over(ByDate)),
            Of(Orders, Rank().Over(ByDate)),
            Of(Orders, Lag(Orders.TotalCents).Over(ByDate)),
            Of(Orders, Lead(Orders.TotalCents, 1, 0L).Over(ByDate)),
            Of(Orders, FirstValue(Orders.Number).Over(ByDate)),
            Of(Orders, Sum(Orders.TotalCents).Over(Window.PartitionBy(Orders.ContactId))),
            Of(Orders, NTile(4).Over(ByDate)),
        ],
    };

    /// <summary>A table as a page shows it.</summary>
    public static string Markdown(string name) =>
        "| C# | SQL |\n|---|---|\n" + string.Concat(ByName[name].Select(line => $"| `{Cell(line.Code)}` | `{Cell(line.ToSql(Unit))}` |\n"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
