using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that sets nothing yet: it cannot be run, nor even say where.</summary>
public sealed class Update<TRow, TPatch> : SetBuilder<UpdateSet<TRow, TPatch>>
    where TRow : class
{
    private readonly IStatementStart _start;

    private readonly Table<TRow> _table;

    private readonly IReadOnlyList<ColumnValue<TPatch>> _patch;

    internal Update(IStatementStart start, Table<TRow> table, IReadOnlyList<ColumnValue<TPatch>> patch)
    {
        _start = start;
        _table = table;
        _patch = patch;
    }

    /// <summary>Sets the columns that the patch has set.</summary>
    public UpdateSet<TRow, TPatch> Set(TPatch patch) => With(PatchAssignment<TPatch>.Of(_patch, patch));

    private protected override UpdateSet<TRow, TPatch> With(params IReadOnlyList<Assignment> added) =>
        new(_start.MaybeExecutor, _table, _patch, new UpdateStatement(_table) { With = _start.With, Set = added });
}
