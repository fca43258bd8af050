using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that says what to set and where.</summary>
public sealed class UpdateWhere<TRow> : WriteTerminals<TRow>
    where TRow : class
{
    private readonly UpdateStatement _statement;

    internal UpdateWhere(IStatementExecutor executor, Table<TRow> table, UpdateStatement statement)
        : base(executor, table) => _statement = statement;

    private protected override CompiledStatement Compile(Returning returning, int chunk) =>
        UpdateCompiler.Compile(_statement, returning, Executor.Filter);
}
