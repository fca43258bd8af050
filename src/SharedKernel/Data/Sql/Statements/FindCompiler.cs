using Backend.Data.Relational.Plan;

namespace Backend.Data.Sql;

/// <summary>
/// Writes a nested read as one statement: to-one relations as joins, to-many relations as parallel arrays of lateral
/// subqueries. Every table reference on the way carries its organization condition.
/// </summary>
internal static class FindCompiler
{
    public static CompiledStatement Compile(FindPlan plan, OrganizationFilter filter)
    {
        var sql = SqlWriter.Rent(filter);
        var scope = new FindScope(new Layout(plan), plan.From.TableAlias);
        var frame = sql.EnterScope(isolated: false);
        scope.Declare(sql);
        sql.Append("select ");
        FindColumns.WriteEntries(sql, scope);
        sql.Append(" from ").DeclaredReference(plan.From, scope.Alias);
        FindJoins.Write(sql, scope);
        ListArraysClause.WriteLaterals(sql, scope, isRoot: true);
        WriteTail(sql, scope);
        sql.LeaveScope(frame);
        return sql.ToStatement(new StatementName("SELECT", plan.From.QualifiedName));
    }

    /// <summary>WHERE and what follows it, of the first level.</summary>
    public static void WriteTail(SqlWriter sql, FindScope scope)
    {
        var plan = scope.Layout.Plan;
        WhereClause.Write(sql, plan.From, scope.Alias, plan.Where);
        OrderByClause.Write(sql, plan.OrderBy);
        LimitClause.Write(sql, plan.Limit, plan.Offset);
        LockingClause.Write(sql, plan.Locking);
    }
}
