using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that takes values from elsewhere and does not yet say how they belong to the table.</summary>
public sealed class UpdateFrom<TRow>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly UpdateStatement _statement;

    internal UpdateFrom(IStatementExecutor? executor, Table<TRow> table, UpdateStatement statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    /// <summary>One more table, subquery or common table expression.</summary>
    public UpdateFrom<TRow> From<TSource>(ISource<TSource> source) =>
        new(_executor, _table, _statement with { From = [.. _statement.From, source.Item] });

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">No condition remains.</exception>
    public UpdateWhere<TRow> Where(params IEnumerable<Condition?> conditions) => new(_executor, _table, _statement with
    {
        Where = Conditions.OfJoin(conditions, "An update of", _table, _statement.From),
    });
}
