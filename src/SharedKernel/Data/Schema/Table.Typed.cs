using Backend.Data.Execution;
using Backend.Data.Relational;
using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>A table whose rows are read as <typeparamref name="TRow"/>, a record the generator makes from the columns.</summary>
public abstract class Table<TRow> : Table, ISource<TRow>
{
    // Field initializers of the derived class have run before this: its columns are there to be attached.
    private protected Table(string qualifiedName)
        : base(qualifiedName) => AttachColumns();

    /// <summary>Reads one row whose first column stands at <paramref name="ordinal"/>.</summary>
    public abstract TRow ReadRow(RowReader reader, int ordinal);

    IFromItem ISource<TRow>.Item => this;

    void ISelectable.AddItems(List<Expr> items) => items.AddRange(AllColumns);

    TRow ISelectable<TRow>.Read(RowReader row, ref int ordinal)
    {
        var read = ReadRow(row, ordinal);
        ordinal += AllColumns.Count;
        return read;
    }

    /// <summary>The one row of <paramref name="target"/> that a foreign key of this table names.</summary>
    /// <param name="target">The referenced table.</param>
    /// <param name="local">The referencing column of this table.</param>
    /// <param name="foreign">The referenced column.</param>
    protected One<TRow, TTarget> One<TTarget, TKey>(Table<TTarget> target, Column<TKey> local, Column<TKey> foreign)
        where TTarget : class => new(target, local, foreign);

    /// <summary>The one row of <paramref name="target"/> that a foreign key of this table names, or none when the key is NULL.</summary>
    /// <param name="target">The referenced table.</param>
    /// <param name="local">The referencing column of this table.</param>
    /// <param name="foreign">The referenced column.</param>
    protected OptionalOne<TRow, TTarget> One<TTarget, TKey>(Table<TTarget> target, Column<TKey?> local, Column<TKey> foreign)
        where TTarget : class
        where TKey : struct => new(target, local, foreign);

    /// <summary>The rows of <paramref name="target"/> whose foreign key names this table's row.</summary>
    /// <param name="target">The referencing table.</param>
    /// <param name="local">The referenced column of this table.</param>
    /// <param name="foreign">The referencing column.</param>
    protected Many<TRow, TTarget> Many<TTarget, TKey>(Table<TTarget> target, Column<TKey> local, Column<TKey> foreign)
        where TTarget : class => new(target, local, foreign);
}
