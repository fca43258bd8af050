using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>A statement that writes a table, as plain configuration. One with many rows takes several statements.</summary>
internal abstract record WriteNode(Table Table) : QueryNode
{
    /// <summary>RETURNING; empty for the row count alone.</summary>
    public IReadOnlyList<Expr> Returned { get; init; } = [];

    public override IReadOnlyList<Expr> Items => Returned;

    /// <summary>How many statements it takes, each one round trip.</summary>
    public virtual int Chunks => 1;

    /// <summary>How many rows one of the statements sends; null when only the server knows.</summary>
    public virtual int? RowsOf(int chunk) => null;

    /// <summary>How many rows one of the statements must write; null for any number.</summary>
    public virtual int? ExpectedOf(int chunk) => null;

    public override void Write(SqlWriter sql, OutputForm form)
    {
        if (Chunks > 1)
            throw new StatementException($"A write of {Table.QualifiedName} in {Chunks} statements cannot be a common table expression.");
        Check();
        WriteScoped(sql, 0, form);
    }

    public CompiledStatement Compile(int chunk, OrganizationFilter filter)
    {
        if (chunk == 0)
            Check();
        if (With.Count > 0 && Chunks > 1)
            throw new StatementException($"A write of {Table.QualifiedName} in {Chunks} statements has no With(…), which would run with each.");
        var sql = SqlWriter.Rent(filter);
        WithClause.Write(sql, With);
        WriteScoped(sql, chunk, OutputForm.Read);
        return sql.ToStatement(Name, ExpectedOf(chunk));
    }

    /// <summary>Refuses what can be known to fail before anything is sent.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>Writes one of the statements, all but its WITH.</summary>
    protected abstract void Write(SqlWriter sql, int chunk, OutputForm form);

    private void WriteScoped(SqlWriter sql, int chunk, OutputForm form)
    {
        var frame = sql.EnterScope(isolated: false);
        Write(sql, chunk, form);
        sql.LeaveScope(frame);
    }
}
