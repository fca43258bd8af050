using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>The columns of a table, each as the driver reads it.</summary>
internal static class SelectClause
{
    public static void WriteColumns(SqlWriter sql, Table table, string alias)
    {
        for (var i = 0; i < table.AllColumns.Count; i++)
        {
            if (i > 0)
                sql.Append(", ");
            WriteColumn(sql, table.AllColumns[i], alias);
        }
    }

    public static void WriteColumn(SqlWriter sql, Column column, string alias)
    {
        sql.Append(alias).Append(".").Append(column.Name);
        if (column.Type.ReadCast is { } cast)
            sql.Append("::").Append(cast);
    }
}
