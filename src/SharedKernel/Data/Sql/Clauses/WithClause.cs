namespace Backend.Data.Sql;

/// <summary>WITH: the common table expressions before a statement, each seeing those before it.</summary>
internal static class WithClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<Cte> tables)
    {
        if (tables.Count == 0)
            return;
        var separator = "with ";
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].IsWrite && !sql.IsEmpty)
                throw new StatementException("A write may stand in the WITH of the outermost statement only.");
            if (tables[i].IsRecursive)
                separator = "with recursive ";
        }

        foreach (var table in tables)
        {
            sql.Append(separator);
            table.WriteDefinition(sql);
            separator = ", ";
        }

        sql.Append(" ");
    }
}
