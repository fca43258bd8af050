namespace Backend.Data.Sql;

/// <summary><c>(a, b) in (select …)</c>.</summary>
internal sealed class RowInQuery(IReadOnlyList<Expr> row, QueryNode query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        if (query.Items.Count != row.Count)
            throw new StatementException($"A row of {row.Count} is not in a query of {query.Items.Count} columns.");
        for (var i = 0; i < row.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", ");
            row[i].Write(sql);
        }

        sql.Append(") in ");
        BracketedQuery.Write(sql, query, OutputForm.Named);
    }
}
