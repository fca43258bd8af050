using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A condition of a check or partial index.</summary>
internal static class ConditionSql
{
    public static string Of(Condition condition)
    {
        var sql = SqlWriter.Ddl(condition);
        // Its own brackets are for conditions inside others.
        return condition is Logical ? sql[1..^1] : sql;
    }
}
