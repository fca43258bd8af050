using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>The schemas themselves.</summary>
internal static class SchemaQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text, {CatalogSql.Owner("n.nspowner")}, {CatalogSql.Grantees("n.nspacl", "n.nspowner", "USAGE")}
        from pg_catalog.pg_namespace n
        where n.nspname = any ($1)
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new SchemaRow(record.GetString(0), record.Texts(2)) { Owner = record.Text(1) });
}
