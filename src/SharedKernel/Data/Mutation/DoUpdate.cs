using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An upsert that does not yet say what the row in its way becomes: it cannot be run before <c>Set</c>.</summary>
public sealed class DoUpdate<TRow> : SetBuilder<Upsert<TRow>>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly InsertStatement _statement;

    internal DoUpdate(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    private protected override Upsert<TRow> With(params IReadOnlyList<Assignment> added) =>
        new Upsert<TRow>(_executor, _table, _statement).With(added);
}
