namespace Backend.Data.Sql;

/// <summary>HAVING.</summary>
internal static class HavingClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<Condition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            sql.Append(i == 0 ? " having " : " and ");
            conditions[i].Write(sql);
        }
    }
}
