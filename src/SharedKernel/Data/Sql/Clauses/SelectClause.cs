using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>The select list, each column as the driver or the outer statement reads it.</summary>
internal static class SelectClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<Expr> items, OutputForm form)
    {
        if (form == OutputForm.Existence)
        {
            sql.Append("1");
            return;
        }

        // Whole rows are most of what is read, and their text never changes.
        if (form == OutputForm.Read && items is [Column { Table: var table }, ..] && ReferenceEquals(items, table.AllColumns) && sql.HasRowsOf(table))
        {
            sql.Append(table.SelectList);
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                sql.Append(", ");
            WriteItem(sql, items[i], form);
        }
    }

    public static void WriteItem(SqlWriter sql, Expr item, OutputForm form)
    {
        WriteValue(sql, item, form);
        if (item.IsAliased)
            sql.Append(" as ").Append(item.OutputName!);
    }

    /// <summary>What is read, without a name.</summary>
    public static void WriteValue(SqlWriter sql, Expr item, OutputForm form)
    {
        var before = sql.BeginNulls(refused: !item.Type.AllowsNull && item is not OrNullItem);
        if (item is OrNullItem maybe)
            item = maybe.Inner;
        if (item is Condition condition)
        {
            using var _ = new NullsAllowed(sql);
            sql.Append("(");
            condition.Write(sql);
            sql.Append(") is true");
        }
        else
        {
            item.Write(sql);
        }

        if (form == OutputForm.Read && item.Type.ReadCast is { } cast)
            sql.Append("::").Append(cast);
        sql.EndNulls(before);
    }

    /// <summary>The columns of a table under its own alias, as the driver reads them.</summary>
    public static string ListOf(Table table)
    {
        var sql = SqlWriter.Rent(OrganizationFilter.On);
        for (var i = 0; i < table.AllColumns.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            WriteColumn(sql, table.AllColumns[i], table.TableAlias);
        }

        return sql.ToStatement(default).Text;
    }

    public static void WriteColumns(SqlWriter sql, Table table, string alias)
    {
        if (alias == table.TableAlias)
        {
            sql.Append(table.SelectList);
            return;
        }

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
