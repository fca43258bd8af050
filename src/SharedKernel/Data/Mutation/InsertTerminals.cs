using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>The ends of an insert, in each of its forms.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
public abstract class InsertTerminals<TRow> : WriteTerminals<TRow>
    where TRow : class
{
    private protected InsertTerminals(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table) => Statement = statement;

    private protected InsertStatement Statement { get; }

    private protected override WriteNode Node => Statement;
}
