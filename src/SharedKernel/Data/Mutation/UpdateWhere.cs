using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that says what to set and where.</summary>
public sealed class UpdateWhere<TRow> : WriteTerminals<TRow>
    where TRow : class
{
    internal UpdateWhere(IStatementExecutor? executor, Table<TRow> table, UpdateStatement statement)
        : base(executor, table) => Node = statement;

    private protected override WriteNode Node { get; }
}
