using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>case when a then b else c end</c>.</summary>
/// <param name="type">The type of the results.</param>
/// <param name="branches">Conditions and results; the first that holds counts.</param>
/// <param name="otherwise">The result when none holds; null for NULL.</param>
internal sealed class CaseWhen<T>(ColumnType<T> type, IReadOnlyList<CaseBranch> branches, Expr? otherwise) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("case");
        foreach (var branch in branches)
        {
            sql.Append(" when ");
            WriteCondition(sql, branch.When);
            sql.Append(" then ");
            branch.Then.Write(sql);
        }

        if (otherwise is not null)
        {
            sql.Append(" else ");
            otherwise.Write(sql);
        }

        sql.Append(" end");
    }

    // Unknown is as good as false here, so NULL has no way to the outside.
    private static void WriteCondition(SqlWriter sql, Condition condition)
    {
        using var _ = new NullsAllowed(sql);
        condition.Write(sql);
    }
}

/// <summary>One WHEN with its THEN.</summary>
internal readonly record struct CaseBranch(Condition When, Expr Then);
