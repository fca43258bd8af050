using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class JsonCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Reads("member", Contacts, 1, Contacts.Metadata.Arrow("score"), score => score?.GetValue<int>() == 7),
        OneExpression.Reads("member as text", Contacts, 1, Contacts.Metadata.ArrowText("source"), source => source == "fair"),
        OneExpression.Reads("member of NULL", Contacts, 2, Contacts.Preferences.Arrow("score").ArrowText(0), score => score is null),
        OneExpression.Reads("paths", Contacts, 1, Row(Contacts.Metadata.Path("score"), Contacts.Metadata.PathText("source")), row => row is ({ }, "fair")),
        OneExpression.Reads("member as a type", Contacts, 1, Contacts.Metadata.Arrow("score").ReadAs(CaseJson.Default.Int32), score => score == 7),
        OneExpression.Reads("whole as another type", Contacts, 1, Contacts.Metadata.Path().ReadAs(CaseJson.Default.ScorePart), part => part == new ScorePart(7)),
        OneExpression.Finds("member compared", Contacts, 1, Contacts.Metadata.ArrowText("score").Cast(SqlTypes.Integer).Gt(5)),
        OneExpression.Finds("contains a part", Contacts, 1, Contacts.Metadata.Contains(new ScorePart(7), CaseJson.Default.ScorePart)),
        OneExpression.Finds("contained by", Contacts, 3, Contacts.Metadata.ContainedBy(new ContactMetadata("fair", 7), CaseJson.Default.ContactMetadata)),
        OneExpression.Finds("has a key", Contacts, 1, Contacts.Metadata.HasKey("score")),
        OneExpression.Finds("has any and all keys", Contacts, 1, Contacts.Metadata.HasAnyKey("score", "none"), Contacts.Metadata.HasAllKeys("score", "source")),
        OneExpression.Finds("jsonb_path_exists", Contacts, 1, Contacts.Metadata.JsonbPathExists("$.score ? (@ > 5)")),
        OneExpression.Finds("jsonb_path_exists with variables", Contacts, 1,
            Contacts.Metadata.JsonbPathExists("$.score ? (@ == $score)", new ScorePart(7), CaseJson.Default.ScorePart)),
        OneExpression.Reads("jsonb_path_query_first", Contacts, 1,
            Row(Contacts.Metadata.JsonbPathQueryFirst("$.score"), Contacts.Metadata.JsonbPathQueryFirst("$.* ? (@ == $score)", new ScorePart(7), CaseJson.Default.ScorePart)),
            row => row.Item1?.GetValue<int>() == 7 && row.Item2?.GetValue<int>() == 7),
        OneExpression.Reads("jsonb_typeof", Contacts, 1, Contacts.Metadata.Arrow("score").JsonbTypeof(), type => type == "number"),
        OneExpression.Reads("jsonb_array_length", Contacts, 3, Contacts.Metadata.JsonbPathQueryFirst("$.keyvalue().key ? (@ == \"x\")").JsonbArrayLength(), length => length is null),
        OneExpression.Reads("merge of a part", Contacts, 1, Contacts.Metadata.Merge(new ScorePart(8), CaseJson.Default.ScorePart), metadata => metadata == new ContactMetadata("fair", 8)),
        OneExpression.Reads("merge of two columns", Contacts, 1, Contacts.Metadata.Merge(Contacts.Preferences.OrEmpty()), metadata => metadata == new ContactMetadata("fair", 1)),
        OneExpression.Reads("without keys and paths", Contacts, 3,
            Contacts.Metadata.RemoveKeys("score").RemovePath("source"), metadata => metadata == new ContactMetadata()),
        OneExpression.Reads("jsonb_set, of NULL too", Contacts, 2, Contacts.Preferences.JsonbSet(["score"], 5, CaseJson.Default.Int32), preferences => preferences is null),
        OneExpression.Reads("jsonb_agg", Contacts, 1, JsonbAgg(Coalesce(Contacts.Age, 0), CaseJson.Default.Int32Array).OrderBy(Contacts.Name.Asc()), ages => ages is [36, 0, 20]),
        OneExpression.Reads("jsonb_object_agg", Contacts, 1,
            JsonbObjectAgg(Contacts.Name.Left(3), Coalesce(Contacts.Age, 0), CaseJson.Default.DictionaryStringInt32), ages => ages?["Cem"] == 20),
        new("update by a merge", 1, (unit, ct) => unit.Update(Contacts)
            .Set(Contacts.Metadata, Contacts.Metadata.Merge(new ScorePart(8), CaseJson.Default.ScorePart)).Where(Contacts.Id.Eq(ShopSeed.Ada)).ExecuteAsync(ct)),
    ];

    private static Backend.Data.Sql.IExpr<ContactMetadata> OrEmpty(this Backend.Data.Sql.IExpr<ContactMetadata?> metadata) =>
        Coalesce(metadata, Contacts.Metadata);
}
