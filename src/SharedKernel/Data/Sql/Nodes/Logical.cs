namespace Backend.Data.Sql;

/// <summary><c>(a and b and …)</c> or <c>(a or b or …)</c>, always in brackets.</summary>
internal sealed class Logical(string keyword, IReadOnlyList<Condition> parts) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                sql.Append(" ").Append(keyword).Append(" ");
            parts[i].Write(sql);
        }

        sql.Append(")");
    }
}
