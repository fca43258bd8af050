using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>Full-text match over the words of several columns, in the syntax that web search boxes use.</summary>
internal sealed class FullTextMatch(IReadOnlyList<Expr> texts, string query) : Condition
{
    private readonly Value<string> _query = new(ColumnTypes.Text, query);

    internal override void Write(SqlWriter sql)
    {
        // concat_ws passes over missing texts.
        using var _ = new NullsAllowed(sql);
        sql.Append("to_tsvector('simple', concat_ws(' '");
        foreach (var text in texts)
        {
            sql.Append(", ");
            text.Write(sql);
        }

        sql.Append(")) @@ websearch_to_tsquery('simple', ").Parameter(_query).Append(")");
    }
}
