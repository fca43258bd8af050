using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>
/// Collects what a table says beyond its columns. On a tenant table every key and index begins with
/// <c>organization_id</c>. What follows an index, a key or a constraint speaks of it.
/// </summary>
public sealed partial class TableDefinition
{
    private readonly List<CheckDefinition> _checks = [];

    /// <summary>Takes a condition for what was added last; null when that takes none.</summary>
    private Action<Condition>? _where;

    internal TableDefinition(Table table)
    {
        Table = table;
        foreach (var column in table.DeclaredColumns)
        {
            if (column.Traits.Key is { } key)
                AddIndex(isUnique: true, [new OrderTerm(column, descending: false)]).UpdateIndex(index => index with { NullsNotDistinct = key.NullsNotDistinct });
            if (column.Traits.Reference is { } reference)
                ForeignKey(column, reference.Target(), reference.OnDelete, reference.OnUpdate);
        }
    }

    internal Table Table { get; }

    internal IReadOnlyList<CheckDefinition> Checks => _checks;

    /// <summary>Whether no role but the owner may touch it.</summary>
    internal bool IsPrivate { get; private set; }

    /// <summary>Makes the index, unique key or exclusion just added a partial one.</summary>
    /// <exception cref="InvalidOperationException">None stands before it.</exception>
    public TableDefinition Where(Condition condition)
    {
        (_where ?? throw new InvalidOperationException("Where follows Index, Unique or Exclude."))(condition);
        return this;
    }

    /// <summary>A condition that every row meets.</summary>
    /// <param name="name">The rule's name within the table; the constraint is <c>table_name_check</c>.</param>
    /// <param name="condition">The condition over columns of this table.</param>
    public TableDefinition Check(string name, Condition condition)
    {
        _checks.Add(new CheckDefinition(Identifier.Checked(name), condition));
        _where = null;
        return this;
    }

    /// <summary>No role but the owner may read or write it: neither app, worker nor read-only.</summary>
    public TableDefinition Private()
    {
        IsPrivate = true;
        return this;
    }
}
