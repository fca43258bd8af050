using Backend.Data.Relational.Plan;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>
/// Lists as parallel arrays, one array a column, each list in a lateral subquery. Arrays of arrays are rectangular:
/// below the first level a list holds the rows of all its parents, and the position of the parent of each.
/// </summary>
internal static class ListArraysClause
{
    /// <summary>The columns that a list, and then the lists in it, add to the result.</summary>
    public static void WriteColumns(SqlWriter sql, FindScope scope, bool isKeyed)
    {
        var layout = scope.Layout;
        if (layout.Lists.Count == 0)
        {
            sql.Append(scope.Alias).Append(".*");
            return;
        }

        if (isKeyed)
            sql.Append(scope.Alias).Append(".at, ");
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ").Append(scope.Alias).Append(".c").Append(i);
            if (layout.Columns[i].IsFlattened)
                sql.Append(", ").Append(scope.Alias).Append(".e").Append(i);
        }

        foreach (var list in scope.Lists)
        {
            sql.Append(", ");
            WriteColumns(sql, list, isKeyed: true);
        }
    }

    /// <summary>The lateral subqueries of a level's lists.</summary>
    public static void WriteLaterals(SqlWriter sql, FindScope scope, bool isRoot)
    {
        for (var i = 0; i < scope.Lists.Count; i++)
        {
            var list = scope.Layout.Lists[i];
            var inner = scope.Lists[i];
            sql.Append(isRoot ? " left join lateral (select " : " left join lateral (select array_agg(at) as at, ");
            WriteArrays(sql, inner.Layout);
            sql.Append(" from (");
            if (isRoot)
                ListRows.WriteOfOne(sql, inner, list.Part.Link, scope[list.Node]);
            else
                ListRows.WriteOfMany(sql, inner, list.Part.Link, keys => WriteKeys(keys, scope.Alias, list), named: true, castKeys: false);
            sql.Append(") as rows) as ").Append(inner.Alias).Append(" on true");
            WriteLaterals(sql, inner, isRoot: false);
        }
    }

    private static void WriteKeys(SqlWriter sql, string alias, LayoutList list)
    {
        for (var i = 0; i < list.Keys.Count; i++)
            sql.Append(i == 0 ? "" : ", ").Append(alias).Append(".").Append(list.Keys[i].Name);
    }

    private static void WriteArrays(SqlWriter sql, Layout layout)
    {
        // Only what another subquery reads needs a name.
        var named = layout.Lists.Count > 0;
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            var column = layout.Columns[i];
            sql.Append(column.IsFlattened ? "array_agg(cardinality(c" : "array_agg(c").Append(i).Append(column.IsFlattened ? "))" : ")");
            WriteFilter(sql, layout, column.Domain);
            if (named)
                sql.Append(" as c").Append(i);
            if (column.IsFlattened)
                WriteElements(sql, i, column.Item!.Type, named);
        }

        foreach (var key in layout.HiddenKeys)
        {
            sql.Append(", array_agg(").Append(key.Name).Append(")");
            WriteFilter(sql, layout, key.Domain);
            sql.Append(" as ").Append(key.Name);
        }
    }

    // A slice begins at 1, so its text has no bounds; without its braces it continues the list of elements before it.
    private static void WriteElements(SqlWriter sql, int column, ColumnType type, bool named)
    {
        sql.Append(", ('{' || string_agg(btrim(c").Append(column).Append("[:]::text, '{}'), ',') filter (where cardinality(c")
            .Append(column).Append(") > 0) || '}')::").Append(type.ReadCast ?? type.CastName);
        if (named)
            sql.Append(" as e").Append(column);
    }

    // Of an optional row there are values only where it is there.
    private static void WriteFilter(SqlWriter sql, Layout layout, int domain)
    {
        for (var i = 0; domain > 0 && i < layout.Columns.Count; i++)
        {
            if (layout.Columns[i].Defines == domain)
                sql.Append(" filter (where c").Append(i).Append(")");
        }
    }
}
