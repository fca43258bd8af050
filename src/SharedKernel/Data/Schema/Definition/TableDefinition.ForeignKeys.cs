namespace Backend.Data.Schema.Definition;

public sealed partial class TableDefinition
{
    private readonly List<ForeignKeyDefinition> _foreignKeys = [];

    internal IReadOnlyList<ForeignKeyDefinition> ForeignKeys => _foreignKeys;

    /// <summary>
    /// A column that names a row of another table. Between tenant tables the key is
    /// (<c>organization_id</c>, column), so a row of another organization cannot even be referenced.
    /// </summary>
    /// <param name="column">The referencing column; index it, or deletes of the target scan this table.</param>
    /// <param name="target">The referenced column: the primary key of a table or of a published table.</param>
    /// <param name="onDelete">What happens to this row when the target is deleted.</param>
    /// <param name="onUpdate">What happens to it when the target's key changes.</param>
    public TableDefinition ForeignKey(
        Column column, Column target, OnDelete onDelete = OnDelete.NoAction, OnUpdate onUpdate = OnUpdate.NoAction) =>
        ForeignKey([column], [target], onDelete, onUpdate);

    /// <summary>Columns that together name a row of another table; <c>organization_id</c> is added between tenant tables.</summary>
    /// <param name="columns">The referencing columns.</param>
    /// <param name="targets">The referenced columns of one table, in the same order.</param>
    /// <param name="onDelete">What happens to this row when the target is deleted.</param>
    /// <param name="onUpdate">What happens to it when the target's key changes.</param>
    /// <exception cref="ArgumentException">There are not as many of one as of the other, or the targets stand in several tables.</exception>
    public TableDefinition ForeignKey(
        Column[] columns, Column[] targets, OnDelete onDelete = OnDelete.NoAction, OnUpdate onUpdate = OnUpdate.NoAction)
    {
        if (columns.Length == 0 || columns.Length != targets.Length)
            throw new ArgumentException($"A foreign key of {Table.QualifiedName} has {columns.Length} columns for {targets.Length}.", nameof(targets));
        if (targets.DistinctBy(target => target.Table.QualifiedName).Count() > 1)
            throw new ArgumentException($"A foreign key of {Table.QualifiedName} references several tables.", nameof(targets));
        _foreignKeys.Add(new ForeignKeyDefinition(columns, targets, onDelete, onUpdate));
        _where = null;
        _name = name => _foreignKeys[^1] = _foreignKeys[^1] with { Name = name };
        return this;
    }

    /// <summary>A transaction may put off the check of the foreign key just added until it commits.</summary>
    public TableDefinition Deferrable() => Defer(Deferral.Deferrable);

    /// <summary>
    /// The foreign key just added is checked when the transaction commits, so rows that reference each other may come in
    /// any order. A violation then fails the commit and not the statement.
    /// </summary>
    public TableDefinition InitiallyDeferred() => Defer(Deferral.InitiallyDeferred);

    private TableDefinition Defer(Deferral deferral)
    {
        if (_foreignKeys.Count == 0)
            throw new InvalidOperationException("This follows ForeignKey.");
        _foreignKeys[^1] = _foreignKeys[^1] with { Deferral = deferral };
        return this;
    }
}
