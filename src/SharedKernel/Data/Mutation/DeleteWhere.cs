using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A delete that says where.</summary>
public sealed class DeleteWhere<TRow> : WriteTerminals<TRow>
    where TRow : class
{
    private readonly Table<TRow> _table;

    private readonly IReadOnlyList<Condition> _where;

    internal DeleteWhere(IStatementExecutor executor, Table<TRow> table, IReadOnlyList<Condition> where)
        : base(executor, table)
    {
        _table = table;
        _where = where;
    }

    private protected override CompiledStatement Compile(Returning returning, int chunk) =>
        DeleteCompiler.Compile(_table, _where, returning, Executor.Filter);
}
