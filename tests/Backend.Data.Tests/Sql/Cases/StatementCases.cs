namespace Backend.Data.Tests.Sql.Cases;

/// <summary>All cases, by the golden file that keeps their text.</summary>
internal static class StatementCases
{
    public static IReadOnlyDictionary<string, IReadOnlyList<StatementCase>> ByFile { get; } = new Dictionary<string, IReadOnlyList<StatementCase>>
    {
        ["select"] = SelectCases.All,
        ["conditions"] = ConditionCases.All,
        ["comparisons"] = ComparisonCases.All,
        ["logic"] = LogicCases.All,
        ["text"] = TextCases.All,
        ["numbers"] = NumberCases.All,
        ["conditionals"] = ConditionalCases.All,
        ["time"] = TimeCases.All,
        ["aggregates"] = AggregateCases.All,
        ["windows"] = WindowCases.All,
        ["json"] = JsonCases.All,
        ["arrays"] = ArrayCases.All,
        ["ranges"] = RangeCases.All,
        ["text_search"] = TextSearchCases.All,
        ["pages"] = PageCases.All,
        ["joins"] = JoinCases.All,
        ["projections"] = ProjectionCases.All,
        ["subqueries"] = SubqueryCases.All,
        ["raw"] = RawCases.All,
        ["prepared"] = PreparedCases.All,
        ["find"] = FindCases.All,
        ["relations"] = RelationCases.All,
        ["insert"] = InsertCases.All,
        ["upsert"] = UpsertCases.All,
        ["insert-select"] = InsertSelectCases.All,
        ["returning"] = ReturningCases.All,
        ["write-cte"] = WriteCteCases.All,
        ["update"] = UpdateCases.All,
        ["delete"] = DeleteCases.All,
    };

    public static IEnumerable<StatementCase> All => ByFile.Values.SelectMany(cases => cases);
}
