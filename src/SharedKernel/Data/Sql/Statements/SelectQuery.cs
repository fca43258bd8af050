namespace Backend.Data.Sql;

/// <summary>A SELECT, as plain configuration.</summary>
internal sealed record SelectQuery(IReadOnlyList<Expr> Columns, IFromItem From) : QueryNode
{
    public override IReadOnlyList<Expr> Items => Columns;

    public override StatementName Name => new("SELECT", From.Collection);

    public Distinct? Distinct { get; init; }

    public IReadOnlyList<Join> Joins { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public IReadOnlyList<ISelectable> GroupBy { get; init; } = [];

    public IReadOnlyList<Condition> Having { get; init; } = [];

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    public int? Limit { get; init; }

    public long Offset { get; init; }

    public Locking? Locking { get; init; }

    /// <summary>Whether one row of it may stand for several of FROM, so that counting must look at its output.</summary>
    public bool IsGrouped => Distinct is not null || GroupBy.Count > 0 || Having.Count > 0;

    // An aggregate makes one row of none, and DISTINCT is about what is selected.
    private bool IsListOfColumns => Distinct is null && Columns.All(column => column is Schema.Column);

    public override void Write(SqlWriter sql, OutputForm form)
    {
        var frame = sql.EnterScope(isolated: false);
        FromClause.Declare(sql, this);
        sql.Append("select ");
        DistinctClause.Write(sql, Distinct);
        SelectClause.Write(sql, Columns, form == OutputForm.Existence && !IsListOfColumns ? OutputForm.Named : form);
        WriteFrom(sql);
        OrderByClause.Write(sql, OrderBy);
        LimitClause.Write(sql, Limit, Offset);
        LockingClause.Write(sql, Locking);
        sql.LeaveScope(frame);
    }

    /// <summary>FROM to HAVING: what decides which rows there are. The tables are in scope already.</summary>
    public void WriteFrom(SqlWriter sql)
    {
        FromClause.Write(sql, this);
        WhereClause.Write(sql, this);
        GroupByClause.Write(sql, GroupBy);
        HavingClause.Write(sql, Having);
    }
}
