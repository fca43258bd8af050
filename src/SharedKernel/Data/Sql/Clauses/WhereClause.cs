using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>
/// WHERE: the organization's condition of the table first, then the author's. Each of the author's conditions keeps
/// its brackets, so no OR can reach around the organization.
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

        foreach (var condition in conditions)
        {
            sql.Append(keyword);
            condition.Write(sql);
            keyword = " and ";
        }
    }
}
