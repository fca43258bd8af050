using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A delete that says where.</summary>
public sealed class DeleteWhere<TRow> : WriteTerminals<TRow>
    where TRow : class
{
    internal DeleteWhere(IStatementExecutor? executor, Table<TRow> table, DeleteStatement statement)
        : base(executor, table) => Node = statement;

    private protected override WriteNode Node { get; }
}
