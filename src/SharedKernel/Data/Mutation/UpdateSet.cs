using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that does not yet say which rows: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class UpdateSet<TRow, TPatch> : SetBuilder<UpdateSet<TRow, TPatch>>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly IReadOnlyList<ColumnValue<TPatch>> _patch;

    private readonly UpdateStatement _statement;

    internal UpdateSet(IStatementExecutor? executor, Table<TRow> table, IReadOnlyList<ColumnValue<TPatch>> patch, UpdateStatement statement)
    {
        _executor = executor;
        _table = table;
        _patch = patch;
        _statement = statement;
    }

    /// <summary>Sets the columns that the patch has set.</summary>
    public UpdateSet<TRow, TPatch> Set(TPatch patch) => With(PatchAssignment<TPatch>.Of(_patch, patch));

    /// <summary>
    /// <c>from</c> a table, subquery or common table expression, whose columns the values and conditions may use. A
    /// condition must tie it to the table, and find at most one row of it for each: of several the server takes any.
    /// </summary>
    /// <exception cref="StatementException">Nothing is set, because the patch was empty.</exception>
    public UpdateFrom<TRow> From<TSource>(ISource<TSource> source) => new(_executor, _table, Checked() with { From = [source.Item] });

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">Nothing is set, because the patch was empty; or no condition remains.</exception>
    public UpdateWhere<TRow> Where(params IEnumerable<Condition?> conditions) => new(_executor, _table, Checked() with
    {
        Where = Conditions.Of(conditions, "An update of", _table),
    });

    /// <summary>Every row of the organization.</summary>
    /// <exception cref="StatementException">Nothing is set, because the patch was empty.</exception>
    public UpdateWhere<TRow> All() => new(_executor, _table, Checked());

    private protected override UpdateSet<TRow, TPatch> With(params IReadOnlyList<Assignment> added) =>
        new(_executor, _table, _patch, _statement.WithSet(added));

    private UpdateStatement Checked() => _statement.Set.Count > 0
        ? _statement
        : throw new StatementException($"An update of {_table.QualifiedName} sets nothing.");
}
