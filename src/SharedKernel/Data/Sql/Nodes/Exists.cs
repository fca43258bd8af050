namespace Backend.Data.Sql;

/// <summary><c>exists (…)</c>.</summary>
internal sealed class Exists(QueryNode query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        sql.Append("exists ");
        BracketedQuery.Write(sql, query, OutputForm.Existence);
    }
}
