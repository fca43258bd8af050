using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>Collects what a table says beyond its columns. On a tenant table every key and index begins with <c>organization_id</c>.</summary>
public sealed class TableDefinition
{
    private readonly List<IndexDefinition> _indexes = [];

    private readonly List<CheckDefinition> _checks = [];

    private readonly List<ForeignKeyDefinition> _foreignKeys = [];

    internal TableDefinition(Table table) => Table = table;

    internal Table Table { get; }

    internal IReadOnlyList<IndexDefinition> Indexes => _indexes;

    internal IReadOnlyList<CheckDefinition> Checks => _checks;

    internal IReadOnlyList<ForeignKeyDefinition> ForeignKeys => _foreignKeys;

    /// <summary>Whether no role but the owner may touch it.</summary>
    internal bool IsPrivate { get; private set; }

    /// <summary>No two rows of one organization hold the same values. With <see cref="Where"/> only among the rows it chooses.</summary>
    public TableDefinition Unique(params Column[] columns) => AddIndex(isUnique: true, [.. columns.Select(c => new OrderTerm(c, false))]);

    /// <summary>An index over columns, ascending.</summary>
    public TableDefinition Index(params Column[] columns) => AddIndex(isUnique: false, [.. columns.Select(c => new OrderTerm(c, false))]);

    /// <summary>An index over terms such as <c>CreatedAt.Desc()</c>.</summary>
    public TableDefinition Index(params OrderTerm[] terms) => AddIndex(isUnique: false, terms);

    /// <summary>Makes the index or unique key just added a partial one.</summary>
    /// <exception cref="InvalidOperationException">No index stands before it.</exception>
    public TableDefinition Where(Condition condition)
    {
        if (_indexes.Count == 0)
            throw new InvalidOperationException("Where follows Index or Unique.");
        _indexes[^1] = _indexes[^1] with { Where = condition };
        return this;
    }

    /// <summary>A condition that every row meets.</summary>
    /// <param name="name">The rule's name within the table; the constraint is <c>table_name_check</c>.</param>
    /// <param name="condition">The condition over columns of this table.</param>
    public TableDefinition Check(string name, Condition condition)
    {
        _checks.Add(new CheckDefinition(Identifier.Checked(name), condition));
        return this;
    }

    /// <summary>
    /// A column that names a row of another table. Between tenant tables the key is
    /// (<c>organization_id</c>, column), so a row of another organization cannot even be referenced.
    /// </summary>
    /// <param name="column">The referencing column; index it, or deletes of the target scan this table.</param>
    /// <param name="target">The referenced column: the primary key of a table or of a published table.</param>
    /// <param name="onDelete">What happens to this row when the target is deleted.</param>
    public TableDefinition ForeignKey(Column column, Column target, OnDelete onDelete = OnDelete.NoAction)
    {
        _foreignKeys.Add(new ForeignKeyDefinition(column, target, onDelete));
        return this;
    }

    /// <summary>No role but the owner may read or write it: neither app, worker nor read-only.</summary>
    public TableDefinition Private()
    {
        IsPrivate = true;
        return this;
    }

    private TableDefinition AddIndex(bool isUnique, IReadOnlyList<OrderTerm> terms)
    {
        _indexes.Add(new IndexDefinition(isUnique, terms, null));
        return this;
    }
}
