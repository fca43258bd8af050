namespace Backend.Data.Sql;

/// <summary>
/// LIMIT and OFFSET. The limit is part of the text: as a parameter of a generic plan the planner cannot see that few
/// rows are wanted and may scan the whole organization. Both are numbers the caller's code has checked.
/// </summary>
internal static class LimitClause
{
    public static void Write(SqlWriter sql, int? limit, long offset)
    {
        if (limit is { } most)
            sql.Append(" limit ").Append(most);
        if (offset > 0)
            sql.Append(" offset ").Append(offset);
    }
}
