using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>What stands in WITH, whatever names it is read by.</summary>
internal sealed class CteBody(string name, QueryNode query) : Cte
{
    public string Name => name;

    /// <summary>What is added until nothing new comes; null when the expression does not refer to itself.</summary>
    public QueryNode? Step { get; set; }

    /// <summary>Between seed and step: <c>union</c> stops at rows that were there before, <c>union all</c> does not.</summary>
    public string StepKeyword { get; init; } = "union all";

    internal override bool IsRecursive => Step is not null;

    internal override bool IsWrite => query is WriteNode;

    internal override void WriteDefinition(SqlWriter sql)
    {
        if (IsRecursive)
            sql.DeclareCommonTable(this);
        var frame = sql.EnterScope(isolated: true);
        sql.Append(name);
        if (IsRecursive)
            WriteNames(sql);
        sql.Append(" as (");
        WithClause.Write(sql, query.With);
        if (Step is { } step)
        {
            // In brackets: either side may have an order, a limit or a set operation of its own.
            sql.Append("(");
            query.Write(sql, OutputForm.Named);
            sql.LeaveScope(frame);
            frame = sql.EnterScope(isolated: true);
            sql.Append(") ").Append(StepKeyword).Append(" (");
            step.Write(sql, OutputForm.Named);
            sql.LeaveScope(frame);
            sql.Append(")");
        }
        else
        {
            query.Write(sql, OutputForm.Named);
            sql.LeaveScope(frame);
            sql.DeclareCommonTable(this);
        }

        sql.Append(")");
    }

    private void WriteNames(SqlWriter sql)
    {
        for (var i = 0; i < query.Items.Count; i++)
            sql.Append(i == 0 ? "(" : ", ").Append(query.Items[i].OutputName!);
        sql.Append(")");
    }
}
