namespace Backend.Data.Sql;

/// <summary><c>not (…)</c>.</summary>
internal sealed class Not(Condition condition) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        sql.Append("not (");
        condition.Write(sql);
        sql.Append(")");
    }
}
