using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A delete that looks elsewhere and does not yet say how that belongs to the table.</summary>
public sealed class DeleteUsing<TRow>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly DeleteStatement _statement;

    internal DeleteUsing(IStatementExecutor? executor, Table<TRow> table, DeleteStatement statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    /// <summary>One more table, subquery or common table expression.</summary>
    public DeleteUsing<TRow> Using<TSource>(ISource<TSource> source) =>
        new(_executor, _table, _statement with { Using = [.. _statement.Using, source.Item] });

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">No condition remains.</exception>
    public DeleteWhere<TRow> Where(params IEnumerable<Condition?> conditions) => new(_executor, _table, _statement with
    {
        Where = Conditions.OfJoin(conditions, "A delete from", _table, _statement.Using),
    });
}
