using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>function(distinct a, b order by c) filter (where d)::type</c>, as plain configuration.</summary>
/// <param name="Function">PostgreSQL's name of the function.</param>
/// <param name="Arguments">Its arguments; none for <c>count(*)</c>.</param>
/// <param name="Cast">The type the answer is cast to; null where it has the right one.</param>
internal sealed record AggregateCall(string Function, IReadOnlyList<Expr> Arguments, string? Cast = null)
{
    public bool IsDistinct { get; init; }

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    /// <summary>The order of an ordered-set aggregate: <c>function(…) within group (order by …)</c>.</summary>
    public OrderTerm? WithinGroup { get; init; }

    public IReadOnlyList<Condition> Filter { get; init; } = [];

    /// <summary>The window it runs over; null for an ordinary aggregate.</summary>
    public Window? Window { get; init; }

    /// <summary>What stands between the brackets when there are no arguments.</summary>
    public string NoArguments { get; init; } = "*";

    /// <summary>Whether NULL of the arguments comes out again, so that an outer join must not give one unseen.</summary>
    public bool KeepsNulls { get; init; }

    public void Write(SqlWriter sql)
    {
        sql.Append(Function).Append(IsDistinct ? "(distinct " : "(");
        WriteArguments(sql);
        using var _ = new NullsAllowed(sql);
        OrderByClause.Write(sql, OrderBy);
        sql.Append(")");
        WriteWithinGroup(sql);
        WriteFilter(sql);
        Window?.Write(sql);
        if (Cast is not null)
            sql.Append("::").Append(Cast);
    }

    private void WriteArguments(SqlWriter sql)
    {
        if (Arguments.Count == 0)
            sql.Append(NoArguments);
        for (var i = 0; i < Arguments.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            // Elsewhere rows that an outer join left NULL are what aggregates pass over.
            var before = sql.BeginNulls(refused: KeepsNulls && !Arguments[i].Type.AllowsNull);
            Arguments[i].Write(sql);
            sql.EndNulls(before);
        }
    }

    private void WriteWithinGroup(SqlWriter sql)
    {
        if (WithinGroup is null)
            return;
        sql.Append(" within group (");
        sql.Append("order by ");
        WithinGroup.Expression.Write(sql);
        OrderByClause.WriteDirection(sql, WithinGroup);
        sql.Append(")");
    }

    private void WriteFilter(SqlWriter sql)
    {
        for (var i = 0; i < Filter.Count; i++)
        {
            sql.Append(i == 0 ? " filter (where " : " and ");
            Filter[i].Write(sql);
        }

        sql.Append(Filter.Count > 0 ? ")" : "");
    }
}
