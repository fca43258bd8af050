using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Policies beside the template's, those that merely bear its names included.</summary>
internal static class PolicyQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text, c.relname::text, p.polname::text, {PolicySql.Definition}
        from {CatalogSql.Relations}
        join pg_catalog.pg_policy p on p.polrelid = c.oid
        where not {PolicySql.IsOfTemplate}
        order by c.oid, 3
        """;

    public static CatalogQuery Query { get; } = new(Sql, record => new PolicyRow(record.GetString(1), record.GetString(2), record.GetString(3)));
}
