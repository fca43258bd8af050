namespace Backend.Data.Sql;

/// <summary>A statement that answers rows, and so may stand inside another: a select, a set operation, a write that returns.</summary>
internal abstract record QueryNode
{
    /// <summary>The columns of its output.</summary>
    public abstract IReadOnlyList<Expr> Items { get; }

    public abstract StatementName Name { get; }

    /// <summary>The common table expressions before it.</summary>
    public IReadOnlyList<Cte> With { get; init; } = [];

    /// <param name="sql">Where it is written.</param>
    /// <param name="form">What its output is for.</param>
    public abstract void Write(SqlWriter sql, OutputForm form);

    public CompiledStatement Compile(OrganizationFilter filter) => Written(filter).ToStatement(Name);

    public StatementShape Shape(OrganizationFilter filter) => Written(filter).ToShape(Name);

    private SqlWriter Written(OrganizationFilter filter)
    {
        var sql = SqlWriter.Rent(filter);
        WithClause.Write(sql, With);
        Write(sql, OutputForm.Read);
        return sql;
    }
}

/// <summary>What the output of a statement is for.</summary>
internal enum OutputForm
{
    /// <summary>The driver reads it: what it does not know travels as text.</summary>
    Read,

    /// <summary>Another statement reads it, by name.</summary>
    Named,

    /// <summary>Only whether there are rows counts.</summary>
    Existence,
}
