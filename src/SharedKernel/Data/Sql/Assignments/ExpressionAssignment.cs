using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>column = expression</c>.</summary>
internal sealed class ExpressionAssignment(Column column, Expr value) : Assignment(column)
{
    public override void WriteValue(SqlWriter sql) => value.Write(sql);
}
