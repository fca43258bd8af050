using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>RETURNING.</summary>
internal static class ReturningClause
{
    public static void Write(SqlWriter sql, Table table, Returning returning)
    {
        if (returning == Returning.Nothing)
            return;
        sql.Append(" returning ");
        SelectClause.WriteColumns(sql, table, table.TableAlias);
        // A row version that no update has made has no xmax.
        if (returning == Returning.RowAndWhetherInserted)
            sql.Append(", ").Append(table.TableAlias).Append(".xmax = 0");
    }
}
