namespace Backend.Data.Sql;

/// <summary>
/// A page with the total of all pages in one statement: the count stands outside, so it is known past the last page
/// too, where the page's columns are NULL. The first column is the total, the second tells a row from none.
/// </summary>
internal static class PageStatement
{
    public static CompiledStatement Compile(SelectQuery select, OrganizationFilter filter)
    {
        var sql = SqlWriter.Rent(filter);
        WithClause.Write(sql, select.With);
        sql.Append("select total.rows, page.* from (select count(*) as rows");
        CountStatement.WriteFrom(sql, select);
        sql.Append(") as total left join lateral (");
        Marked(select).Write(sql, OutputForm.Read);
        sql.Append(") as page on true");
        return sql.ToStatement(select.Name);
    }

    private static SelectQuery Marked(SelectQuery select) => select with { Columns = [Present.Instance, .. select.Columns] };
}
