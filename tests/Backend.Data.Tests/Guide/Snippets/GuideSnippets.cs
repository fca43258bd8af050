namespace Backend.Data.Tests.Guide.Snippets;

/// <summary>All snippets, by the page that shows them, in its order.</summary>
internal static class GuideSnippets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Snippet>> ByPage { get; } = new Dictionary<string, IReadOnlyList<Snippet>>
    {
        ["schema"] = SchemaSnippets.All,
        ["select"] = SelectSnippets.All,
        ["expressions"] = [],
        ["joins"] = JoinsSnippets.All,
        ["relations"] = RelationsSnippets.All,
        ["writes"] = WritesSnippets.All,
        ["paging"] = PagingSnippets.All,
        ["raw-sql"] = RawSqlSnippets.All,
        ["tenancy"] = TenancySnippets.All,
        ["unit-of-work"] = UnitOfWorkSnippets.All,
        ["performance"] = PerformanceSnippets.All,
    };
}
