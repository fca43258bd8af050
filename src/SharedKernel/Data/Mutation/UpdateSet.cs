using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that does not yet say which rows: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class UpdateSet<TRow, TPatch> : SetBuilder<UpdateSet<TRow, TPatch>>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    private readonly IReadOnlyList<ColumnValue<TPatch>> _patch;

    private readonly UpdateStatement _statement;

    internal UpdateSet(IStatementExecutor executor, Table<TRow> table, IReadOnlyList<ColumnValue<TPatch>> patch, UpdateStatement statement)
    {
        _executor = executor;
        _table = table;
        _patch = patch;
        _statement = statement;
    }

    /// <summary>Sets the columns that the patch has set.</summary>
    public UpdateSet<TRow, TPatch> Set(TPatch patch) => With(PatchAssignment<TPatch>.Of(_patch, patch));

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">Nothing is set, because the patch was empty; or no condition remains.</exception>
    public UpdateWhere<TRow> Where(params IEnumerable<Condition?> conditions)
    {
        Condition[] where = [.. conditions.OfType<Condition>()];
        if (where.Length == 0)
            throw new StatementException($"An update of {_table.QualifiedName} without a condition is written All().");
        return new UpdateWhere<TRow>(_executor, _table, Checked() with { Where = where });
    }

    /// <summary>Every row of the organization.</summary>
    /// <exception cref="StatementException">Nothing is set, because the patch was empty.</exception>
    public UpdateWhere<TRow> All() => new(_executor, _table, Checked());

    private protected override UpdateSet<TRow, TPatch> With(params IReadOnlyList<Assignment> added) =>
        new(_executor, _table, _patch, _statement.With(added));

    private UpdateStatement Checked() => _statement.Set.Count > 0
        ? _statement
        : throw new StatementException($"An update of {_table.QualifiedName} sets nothing.");
}
