using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>
/// Collects what a table says beyond its columns. On a tenant table every key and index begins with
/// <c>organization_id</c>. What follows an index, a key or a constraint speaks of it.
/// </summary>
public sealed partial class TableDefinition
{
    private readonly List<CheckDefinition> _checks = [];

    private readonly List<object> _rowRules = [];

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

    /// <summary>Rules of records: each a <see cref="RowRule{TRecord}"/>.</summary>
    internal IReadOnlyList<object> RowRules => _rowRules;

    /// <summary>Whether no role but the owner may touch it.</summary>
    internal bool IsPrivate { get; private set; }

    /// <summary>Whether functions of backend_jobs see every organization's rows.</summary>
    internal bool IsQueue { get; private set; }

    /// <summary>What functions of backend_jobs may do with it; in a queue they also update what the serving roles do.</summary>
    internal IReadOnlyList<string> JobsPrivileges { get; private set; } = [];

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
        _name = given => _checks[^1] = _checks[^1] with { Name = given };
        return this;
    }

    /// <summary>
    /// A rule over several fields of a record that is written: <c>t.Refine&lt;NewBooking&gt;("endsOn", …)</c>. It is
    /// validated before SQL and not known to the database. A rule of changes sees only what they set.
    /// </summary>
    /// <typeparam name="TRecord">The table's new row or its patch.</typeparam>
    /// <param name="field">The field that the message is reported of.</param>
    /// <param name="rule">What is wrong with a record, as <c>must …</c>; null when nothing is.</param>
    public TableDefinition Refine<TRecord>(string field, Func<TRecord, string?> rule)
    {
        _rowRules.Add(new RowRule<TRecord>(field, rule));
        return this;
    }

    /// <summary>No role but the owner may read or write it: neither app, worker nor read-only.</summary>
    public TableDefinition Private()
    {
        IsPrivate = true;
        return this;
    }

    /// <summary>
    /// A queue of work of every organization. Behind the wall the serving roles see the rows of the entered organization, as
    /// in every tenant table; security-definer functions owned by <c>backend_jobs</c> see all of them, and claim.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is no tenant table.</exception>
    public TableDefinition Queue()
    {
        if (!Table.IsTenant || Table.IsView)
            throw new InvalidOperationException($"{Table.QualifiedName} is no table of tenants, so that it can be no queue of theirs.");
        IsQueue = true;
        JobsPrivileges = ["select", "insert", "delete"];
        return this;
    }

    /// <summary>Functions owned by <c>backend_jobs</c> read it. Follows <see cref="Private"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not private.</exception>
    public TableDefinition ReadByJobs() => OpenToJobs(["select"]);

    /// <summary>Functions owned by <c>backend_jobs</c> read and write it. Follows <see cref="Private"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not private.</exception>
    public TableDefinition WrittenByJobs() => OpenToJobs(["select", "insert", "update", "delete"]);

    private TableDefinition OpenToJobs(IReadOnlyList<string> privileges)
    {
        if (!IsPrivate || Table.IsTenant)
            throw new InvalidOperationException($"{Table.QualifiedName} is no private table of no organization: only such a one is opened to backend_jobs.");
        JobsPrivileges = privileges;
        return this;
    }
}
