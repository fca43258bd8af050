using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>
/// WHERE: the organization's conditions first, then the author's. Each of the author's conditions keeps its brackets,
/// so no OR can reach around the organization.
/// </summary>
internal static class WhereClause
{
    public static void Write(SqlWriter sql, Table table, string alias, params IReadOnlyList<Condition> conditions)
    {
        var keyword = " where ";
        if (sql.IsFiltered(table))
        {
            sql.Append(keyword).OrganizationCondition(alias);
            keyword = " and ";
        }

        WriteConditions(sql, keyword, conditions);
    }

    /// <summary>Of a write: the table's condition and those of what it is joined with.</summary>
    public static void Write(SqlWriter sql, Table table, IReadOnlyList<IFromItem> sources, IReadOnlyList<Condition> conditions)
    {
        var keyword = " where ";
        WriteOrganization(sql, table, ref keyword);
        for (var i = 0; i < sources.Count; i++)
            WriteOrganization(sql, sources[i], ref keyword);
        WriteConditions(sql, keyword, conditions);
    }

    public static void Write(SqlWriter sql, SelectQuery select)
    {
        var keyword = " where ";
        if (FromClause.FormOf(select) == ReferenceForm.Plain)
        {
            WriteOrganization(sql, select.From, ref keyword);
            for (var i = 0; i < select.Joins.Count; i++)
            {
                // A cross join has no ON that could hold it.
                if (select.Joins[i].On is null)
                    WriteOrganization(sql, select.Joins[i].Item, ref keyword);
            }
        }

        WriteConditions(sql, keyword, select.Where);
    }

    private static void WriteOrganization(SqlWriter sql, IFromItem item, ref string keyword)
    {
        if (!sql.IsFiltered(item))
            return;
        sql.Append(keyword).OrganizationCondition(item.Alias);
        keyword = " and ";
    }

    /// <summary>Conditions alone, where the organization's stand elsewhere.</summary>
    public static void WriteConditions(SqlWriter sql, string keyword, IReadOnlyList<Condition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            sql.Append(i == 0 ? keyword : " and ");
            conditions[i].Write(sql);
        }
    }
}
