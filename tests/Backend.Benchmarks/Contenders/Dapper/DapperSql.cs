using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Contenders.Dapper;

/// <summary>What statements share.</summary>
internal static class DapperSql
{
    /// <summary>Stands before every text of reading statements.</summary>
    public const string EnterReadOnly = "select app.enter(@organization, true, 5000);";

    /// <summary>Stands before every text of writing statements.</summary>
    public const string Enter = "select app.enter(@organization, false, 5000);";

    public static string ContactColumns(string alias) =>
        $"{alias}.id, {alias}.name, {alias}.email, {alias}.phone, {alias}.type::text as type, {alias}.is_active, {alias}.metadata, {alias}.version, {alias}.created_at, {alias}.updated_at";

    /// <summary>The label of an enum's member, which travels as text.</summary>
    public static string Label(ContactType type) => type == ContactType.Company ? "company" : "individual";
}
