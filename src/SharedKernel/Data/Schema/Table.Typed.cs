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
    /// <param name="foreign">The referenced column, which is a unique key.</param>
    protected One<TRow, TTarget> One<TTarget, TKey>(Table<TTarget> target, Column<TKey> local, Column<TKey> foreign)
        where TTarget : class => One(target, [JoinKey.Of(local, foreign)]);

    /// <summary>The one row of <paramref name="target"/> that a foreign key of several columns of this table names.</summary>
    /// <param name="target">The referenced table.</param>
    /// <param name="keys">Pairs of columns, none of them nullable, which are a unique key of the target.</param>
    protected One<TRow, TTarget> One<TTarget>(Table<TTarget> target, IReadOnlyList<JoinKey> keys)
        where TTarget : class => new(target, keys);

    /// <summary>The one row of <paramref name="target"/> that a foreign key of this table names, or none when the key is NULL.</summary>
    /// <param name="target">The referenced table.</param>
    /// <param name="local">The referencing column of this table.</param>
    /// <param name="foreign">The referenced column, which is a unique key.</param>
    protected OptionalOne<TRow, TTarget> One<TTarget, TKey>(Table<TTarget> target, Column<TKey?> local, Column<TKey> foreign)
        where TTarget : class
        where TKey : struct => OptionalOne(target, [JoinKey.Of(local, foreign)]);

    /// <summary>
    /// The one row of <paramref name="target"/> that may be there: one whose unique foreign key names this table's row,
    /// or one that a nullable foreign key of a reference type names.
    /// </summary>
    /// <param name="target">The other table.</param>
    /// <param name="local">The column of this table.</param>
    /// <param name="foreign">The column of the other, which is a unique key.</param>
    protected OptionalOne<TRow, TTarget> OptionalOne<TTarget, TKey>(Table<TTarget> target, Column<TKey?> local, Column<TKey> foreign)
        where TTarget : class => OptionalOne(target, [JoinKey.Of<TKey>(local!, foreign)]);

    /// <summary>The one row of <paramref name="target"/> that may be there, by a key of several columns.</summary>
    /// <param name="target">The other table.</param>
    /// <param name="keys">Pairs of columns, which are a unique key of the target.</param>
    protected OptionalOne<TRow, TTarget> OptionalOne<TTarget>(Table<TTarget> target, IReadOnlyList<JoinKey> keys)
        where TTarget : class => new(target, keys);

    /// <summary>The rows of <paramref name="target"/> whose foreign key names this table's row.</summary>
    /// <param name="target">The referencing table.</param>
    /// <param name="local">The referenced column of this table.</param>
    /// <param name="foreign">The referencing column.</param>
    protected Many<TRow, TTarget> Many<TTarget, TKey>(Table<TTarget> target, Column<TKey> local, Column<TKey> foreign)
        where TTarget : class => Many(target, [JoinKey.Of(local, foreign)]);

    /// <summary>The rows of <paramref name="target"/> whose nullable foreign key names this table's row.</summary>
    /// <param name="target">The referencing table.</param>
    /// <param name="local">The referenced column of this table.</param>
    /// <param name="foreign">The referencing column.</param>
    protected Many<TRow, TTarget> Many<TTarget, TKey>(Table<TTarget> target, Column<TKey> local, Column<TKey?> foreign)
        where TTarget : class
        where TKey : struct => Many(target, [JoinKey.Of(local, foreign)]);

    /// <summary>The rows of <paramref name="target"/> whose foreign key of several columns names this table's row.</summary>
    /// <param name="target">The referencing table.</param>
    /// <param name="keys">Pairs of columns.</param>
    protected Many<TRow, TTarget> Many<TTarget>(Table<TTarget> target, IReadOnlyList<JoinKey> keys)
        where TTarget : class => new(target, keys);

    /// <summary>The rows of <paramref name="target"/> that a table between names together with this table's row: many to many.</summary>
    /// <param name="target">The table on the other side.</param>
    /// <param name="near">From this table to the one between.</param>
    /// <param name="far">From the one between to the target.</param>
    protected Many<TRow, TTarget> ManyThrough<TTarget>(Table<TTarget> target, JoinKey near, JoinKey far)
        where TTarget : class => ManyThrough(target, [near], [far]);

    /// <summary>Many to many, by keys of several columns.</summary>
    /// <param name="target">The table on the other side.</param>
    /// <param name="near">From this table to the one between.</param>
    /// <param name="far">From the one between to the target.</param>
    protected Many<TRow, TTarget> ManyThrough<TTarget>(Table<TTarget> target, IReadOnlyList<JoinKey> near, IReadOnlyList<JoinKey> far)
        where TTarget : class => new(target, near, far);
}
