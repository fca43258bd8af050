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

    public IReadOnlyList<Condition> Filter { get; init; } = [];

    /// <summary>The window it runs over; null for an ordinary aggregate.</summary>
    public Window? Window { get; init; }

    public void Write(SqlWriter sql)
    {
        // Rows that an outer join left NULL are what aggregates pass over.
        using var _ = new NullsAllowed(sql);
        sql.Append(Function).Append(IsDistinct ? "(distinct " : "(");
        if (Arguments.Count == 0)
            sql.Append("*");
        for (var i = 0; i < Arguments.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            Arguments[i].Write(sql);
        }

        OrderByClause.Write(sql, OrderBy);
        sql.Append(")");
        for (var i = 0; i < Filter.Count; i++)
        {
            sql.Append(i == 0 ? " filter (where " : " and ");
            Filter[i].Write(sql);
        }

        sql.Append(Filter.Count > 0 ? ")" : "");
        Window?.Write(sql);
        if (Cast is not null)
            sql.Append("::").Append(Cast);
    }
}
