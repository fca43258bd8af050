using Backend.Data.Relational.Plan;

namespace Backend.Data.Sql;

/// <summary>The rows of a list: those of one parent, or those of many parents at once.</summary>
internal static class ListRows
{
    /// <summary>What the parents are called where there are many.</summary>
    private const string Parent = "parent";

    /// <summary>The rows of one parent, which stands before the lateral subquery.</summary>
    public static void WriteOfOne(SqlWriter sql, FindScope scope, RelationLink link, string parent) =>
        WriteOfOne(sql, scope, link, i => $"{parent}.{link.Keys[i].Local.Name}", isNumbered: false);

    /// <summary>
    /// The rows of many parents, each with its parent's position. Limit and offset are each parent's: they stand in a
    /// lateral subquery, whose order is kept by a number.
    /// </summary>
    /// <param name="sql">Where they are written.</param>
    /// <param name="scope">The level.</param>
    /// <param name="link">How it hangs from its parents.</param>
    /// <param name="keys">Writes the arrays of the parents' keys, separated by commas.</param>
    /// <param name="named">Whether another statement reads them, by name.</param>
    /// <param name="castKeys">Whether the arrays are parameters, which may travel as another type.</param>
    public static void WriteOfMany(SqlWriter sql, FindScope scope, RelationLink link, Action<SqlWriter> keys, bool named, bool castKeys)
    {
        var plan = scope.Layout.Plan;
        var key = (int i) => KeyOf(link, i, castKeys);
        sql.Append("select parent.at, ");
        if (plan.IsPaged)
        {
            sql.Append("page.*");
            WriteParents(sql, link, keys);
            sql.Append(" cross join lateral (");
            WriteOfOne(sql, scope, link, key, isNumbered: plan.OrderBy.Count > 0);
            sql.Append(plan.OrderBy.Count > 0 ? ") as page order by parent.at, page.n" : ") as page");
            return;
        }

        var frame = sql.EnterScope(isolated: true);
        Declare(sql, scope, link);
        FindColumns.Write(sql, scope, named);
        WriteParents(sql, link, keys);
        sql.Append(" join ");
        RelationKey.WriteFirst(sql, link, scope.Alias);
        sql.Append(" on ");
        RelationKey.Write(sql, link, scope.Alias, key);
        RelationKey.WriteRest(sql, link, scope.Alias);
        FindJoins.Write(sql, scope);
        WhereClause.WriteConditions(sql, " where ", plan.Where);
        if (plan.OrderBy.Count > 0)
            OrderByClause.Write(sql, plan.OrderBy, " order by parent.at, ");
        sql.LeaveScope(frame);
    }

    private static void WriteOfOne(SqlWriter sql, FindScope scope, RelationLink link, Func<int, string> parent, bool isNumbered)
    {
        var plan = scope.Layout.Plan;
        // What stands outside is not seen: read by levels, it would not be there.
        var frame = sql.EnterScope(isolated: true);
        Declare(sql, scope, link);
        sql.Append("select ");
        FindColumns.Write(sql, scope, named: true);
        if (isNumbered)
        {
            sql.Append(", row_number() over (");
            OrderByClause.Write(sql, plan.OrderBy, "order by ");
            sql.Append(") as n");
        }

        sql.Append(" from ");
        RelationKey.WriteFirst(sql, link, scope.Alias);
        RelationKey.WriteRest(sql, link, scope.Alias);
        FindJoins.Write(sql, scope);
        sql.Append(" where ");
        RelationKey.Write(sql, link, scope.Alias, parent);
        WhereClause.WriteConditions(sql, " and ", plan.Where);
        OrderByClause.Write(sql, plan.OrderBy);
        LimitClause.Write(sql, plan.Limit, plan.Offset);
        sql.LeaveScope(frame);
    }

    private static void Declare(SqlWriter sql, FindScope scope, RelationLink link)
    {
        if (link.Through is { } through)
            sql.Declare(through.Table, FindAlias.Through(scope.Alias), isNullable: false);
        scope.Declare(sql);
    }

    private static void WriteParents(SqlWriter sql, RelationLink link, Action<SqlWriter> keys)
    {
        sql.Append(" from unnest(");
        keys(sql);
        sql.Append(") with ordinality as ").Append(Parent).Append("(");
        for (var i = 0; i < link.Keys.Count; i++)
            sql.Append("k").Append(i).Append(", ");
        sql.Append("at)");
    }

    private static string KeyOf(RelationLink link, int i, bool cast)
    {
        var type = link.Keys[i].Local.Type;
        return cast && type.UnnestName != type.CastName ? $"{Parent}.k{i}::{type.CastName}" : $"{Parent}.k{i}";
    }
}
