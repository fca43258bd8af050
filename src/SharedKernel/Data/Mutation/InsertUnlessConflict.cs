using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that leaves out rows in whose way another is. What it counts and returns are the rows it inserted.</summary>
public sealed class InsertUnlessConflict<TRow> : InsertTerminals<TRow>
    where TRow : class
{
    internal InsertUnlessConflict(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table, statement)
    {
    }
}
