using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>GROUP BY. A table stands for its primary key, on which all its columns depend.</summary>
internal static class GroupByClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<ISelectable> terms)
    {
        if (terms.Count == 0)
            return;
        var separator = " group by ";
        var columns = new List<Expr>();
        foreach (var term in terms)
        {
            if (term is Table table)
            {
                sql.Append(separator);
                WriteKey(sql, table);
                separator = ", ";
                continue;
            }

            columns.Clear();
            term.AddItems(columns);
            foreach (var column in columns)
            {
                sql.Append(separator);
                column.Write(sql);
                separator = ", ";
            }
        }
    }

    private static void WriteKey(SqlWriter sql, Table table)
    {
        var alias = sql.AliasOf(table);
        var separator = "";
        if (table.IsTenant)
        {
            sql.Append(alias).Append(".").Append(SqlWriter.OrganizationColumn);
            separator = ", ";
        }

        foreach (var column in table.PrimaryKey)
        {
            sql.Append(separator).Append(alias).Append(".").Append(column.Name);
            separator = ", ";
        }
    }
}
