namespace Backend.Data.Sql;

/// <summary><c>(left) union (right)</c> and its kind, as plain configuration.</summary>
/// <param name="Left">The query whose columns name the output.</param>
/// <param name="Keyword"><c>union</c>, <c>union all</c>, <c>intersect</c>, <c>except</c> and so on.</param>
/// <param name="Right">The other query.</param>
internal sealed record SetOperation(QueryNode Left, string Keyword, QueryNode Right) : QueryNode
{
    public override IReadOnlyList<Expr> Items => Left.Items;

    public override StatementName Name => Left.Name;

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    public int? Limit { get; init; }

    public long Offset { get; init; }

    public override void Write(SqlWriter sql, OutputForm form)
    {
        // Which rows there are is a matter of their values.
        if (form == OutputForm.Existence)
            form = OutputForm.Named;
        WriteOperand(sql, Left, form);
        sql.Append(" ").Append(Keyword).Append(" ");
        WriteOperand(sql, Right, form);
        WriteOrderBy(sql);
        LimitClause.Write(sql, Limit, Offset);
    }

    private static void WriteOperand(SqlWriter sql, QueryNode operand, OutputForm form)
    {
        if (operand.With.Count > 0)
            throw new StatementException("The WITH of a set operation stands before the whole: build both sides from the same With(…).");
        // A frame of its own: neither side sees the other's tables.
        var frame = sql.EnterScope(isolated: false);
        sql.Append("(");
        operand.Write(sql, form);
        sql.Append(")");
        sql.LeaveScope(frame);
    }

    // The output has positions, and names only where the left query gives them.
    private void WriteOrderBy(SqlWriter sql)
    {
        for (var i = 0; i < OrderBy.Count; i++)
        {
            sql.Append(i == 0 ? " order by " : ", ").Append(PositionOf(OrderBy[i].Expression));
            OrderByClause.WriteDirection(sql, OrderBy[i]);
        }
    }

    private int PositionOf(Expr expression)
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (ReferenceEquals(Items[i], expression))
                return i + 1;
        }

        throw new StatementException($"The rows of {Keyword} are ordered by columns of its first query.");
    }
}
