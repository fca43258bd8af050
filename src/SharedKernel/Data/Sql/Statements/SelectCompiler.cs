using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Writes SELECT statements over one table.</summary>
internal static class SelectCompiler
{
    public static CompiledStatement Compile(SelectStatement select, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("select ");
        SelectClause.WriteColumns(sql, select.From, select.From.TableAlias);
        WriteTail(sql, select);
        return sql.ToStatement(Name(select.From));
    }

    /// <summary>The rows' number, without order and limit.</summary>
    public static CompiledStatement CompileCount(SelectStatement select, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("select count(*)");
        WriteFrom(sql, select);
        return sql.ToStatement(Name(select.From));
    }

    /// <summary>
    /// A page with the total of all pages in one statement: the count stands outside, so it is known past the last
    /// page too, where the row's columns are NULL. The first column is the total, the second tells a row from none.
    /// </summary>
    public static CompiledStatement CompilePage(SelectStatement select, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("select total.rows, page.* from (select count(*) as rows");
        sql.Scoped(inner => WriteFrom(inner, select));
        sql.Append(") as total left join lateral (select true as present, ");
        SelectClause.WriteColumns(sql, select.From, select.From.TableAlias);
        sql.Scoped(inner => WriteTail(inner, select));
        sql.Append(") as page on true");
        return sql.ToStatement(Name(select.From));
    }

    /// <summary>Rows with, after their columns, the text of each sort key, from which a cursor is made.</summary>
    public static CompiledStatement CompileKeyset(SelectStatement select, IReadOnlyList<Column> keys, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("select ");
        SelectClause.WriteColumns(sql, select.From, select.From.TableAlias);
        foreach (var key in keys)
            sql.Append(", ").Append(select.From.TableAlias).Append(".").Append(key.Name).Append("::text");
        WriteTail(sql, select);
        return sql.ToStatement(Name(select.From));
    }

    private static void WriteTail(SqlWriter sql, SelectStatement select)
    {
        WriteFrom(sql, select);
        OrderByClause.Write(sql, select.OrderBy);
        LimitClause.Write(sql, select.Limit, select.Offset);
        if (select.ForUpdate)
            sql.Append(" for update");
    }

    private static void WriteFrom(SqlWriter sql, SelectStatement select)
    {
        sql.Append(" from ").TableReference(select.From, select.From.TableAlias);
        WhereClause.Write(sql, select.From, select.From.TableAlias, select.Where);
    }

    private static StatementName Name(Table table) => new("SELECT", table.QualifiedName);
}
