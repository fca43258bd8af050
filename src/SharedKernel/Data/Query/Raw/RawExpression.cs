using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A template that has a value, in brackets.</summary>
internal sealed class RawExpression<T>(ColumnType<T> type, SqlTemplate template) : Expr<T>, IRawExpression
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        SqlParts.Write(sql, template.Parts, OutputForm.Named);
        sql.Append(")");
    }
}

/// <summary>A template that is a condition, in brackets.</summary>
internal sealed class RawCondition(SqlTemplate template) : Condition, IRawExpression
{
    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        SqlParts.Write(sql, template.Parts, OutputForm.Named);
        sql.Append(")");
    }
}
