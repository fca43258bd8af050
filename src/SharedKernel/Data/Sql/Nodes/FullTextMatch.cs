using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>Full-text match over the words of several columns, in the syntax that web search boxes use.</summary>
internal sealed class FullTextMatch(IReadOnlyList<Expr> texts, string query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        sql.Append("to_tsvector('simple', concat_ws(' '");
        foreach (var text in texts)
        {
            sql.Append(", ");
            text.Write(sql);
        }

        sql.Append(")) @@ websearch_to_tsquery('simple', ").Parameter(ColumnTypes.Text, query).Append(")");
    }
}
