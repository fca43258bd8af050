using System.Data.Common;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Row security with the template's policies. A wall with gaps is of a kind that says which.</summary>
internal static class WallQuery
{
    private static readonly string Sql = $"""
        with walls as (
            select n.nspname, c.relname, c.oid, c.relrowsecurity, c.relforcerowsecurity,
                   array(select {PolicySql.Definition} from pg_catalog.pg_policy p where p.polrelid = c.oid and {PolicySql.IsOfTemplate}) as policies
            from {CatalogSql.Relations}
            where {CatalogSql.IsTable}
        )
        select nspname::text, relname::text, relrowsecurity, relforcerowsecurity, policies
        from walls
        where relrowsecurity or relforcerowsecurity or policies <> '{"{}"}'
        order by oid
        """;

    public static CatalogQuery Query { get; } = new(Sql, record => new WallRow(record.GetString(1), Kind(record)));

    private static string Kind(DbDataReader record)
    {
        var policies = record.Texts(4);
        // Either kind would do for what they share.
        var kind = WallPolicies.Of(WallKinds.Queue).Except(WallPolicies.Of(WallKinds.Tenant)).Any(policy => policies.Contains(PolicySql.Print(policy)))
            ? WallKinds.Queue
            : WallKinds.Tenant;
        string[] gaps =
        [
            .. record.GetBoolean(2) ? [] : (string[])["row security is not enabled"],
            .. record.GetBoolean(3) ? [] : (string[])["row security is not forced"],
            .. WallPolicies.Of(kind).Where(policy => !policies.Contains(PolicySql.Print(policy))).Select(policy => $"{policy.Name} is not the template's"),
        ];
        return gaps.Length == 0 ? kind : string.Join("; ", gaps);
    }
}
