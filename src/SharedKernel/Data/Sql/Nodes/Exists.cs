namespace Backend.Data.Sql;

/// <summary><c>exists (…)</c>.</summary>
internal sealed class Exists(QueryNode query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        sql.Append("exists (");
        query.Write(sql, OutputForm.Existence);
        sql.Append(")");
    }
}
