using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A condition of a check or partial index.</summary>
internal static class ConditionSql
{
    public static string Of(Condition condition)
    {
        var sql = SqlWriter.Ddl(condition);
        // Its own brackets are for conditions inside others.
        return condition is Logical || IsTemplate(condition) ? sql[1..^1] : sql;
    }

    public static bool IsTemplate(Expr expression) => expression is IRawExpression;
}
