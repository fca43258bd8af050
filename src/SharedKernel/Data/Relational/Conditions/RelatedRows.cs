using Backend.Data.Relational.Plan;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Conditions;

/// <summary>A subquery over the rows that are related to a row of the statement around it.</summary>
internal static class RelatedRows
{
    public static void Write(SqlWriter sql, RelationLink link, IReadOnlyList<Condition> conditions, string start, Action<SqlWriter> item)
    {
        using var _ = new NullsAllowed(sql);
        // Before the related table is in scope: it may be the same table.
        var parent = sql.AliasOf(link.Keys[0].Local.Table);
        var alias = FindAlias.Inner(parent, link.Target.TableName);
        var frame = sql.EnterScope(isolated: false);
        RelationKey.Declare(sql, link, alias);
        sql.Append(start);
        item(sql);
        sql.Append(" from ");
        RelationKey.WriteFirst(sql, link, alias);
        RelationKey.WriteRest(sql, link, alias);
        sql.Append(" where ");
        RelationKey.Write(sql, link, alias, parent);
        WhereClause.WriteConditions(sql, " and ", conditions);
        sql.Append(")");
        sql.LeaveScope(frame);
    }
}
