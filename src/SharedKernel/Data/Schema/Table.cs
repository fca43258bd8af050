using Backend.Data.Schema.Definition;
using Backend.Data.Schema.Views;
using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>
/// A table as the schema declares it. Thread-safe: nothing changes after it is made. Its members keep out of the way of
/// columns, which are members too: a column may well be called <c>Name</c>.
/// </summary>
public abstract class Table : IFromItem, ILockable
{
    private readonly Lazy<TableDefinition> _definition;

    private protected Table(string qualifiedName)
    {
        (SchemaName, TableName) = Identifier.Qualified(qualifiedName, "schema.table");
        QualifiedName = qualifiedName;
        _definition = new Lazy<TableDefinition>(() =>
        {
            var definition = new TableDefinition(this);
            Define(definition);
            return definition;
        });
    }

    /// <summary>The schema, which is the module that owns the table.</summary>
    public string SchemaName { get; }

    /// <summary>The name within the schema.</summary>
    public string TableName { get; }

    /// <summary><c>schema.table</c>, as every statement names it.</summary>
    public string QualifiedName { get; }

    /// <summary>The name that columns are qualified with in a statement. The table's own unless it was made by <c>As</c>.</summary>
    public string TableAlias
    {
        get => field ?? TableName;
        protected init => field = Identifier.Checked(value);
    }

    /// <summary>
    /// The columns of a row, in the order of their declaration. <c>organization_id</c> is never among them, nor a column
    /// that rows do not have.
    /// </summary>
    public IReadOnlyList<Column> AllColumns => field ??= Attached(ListColumns());

    string IFromItem.Alias => TableAlias;

    bool IFromItem.IsTenant => IsTenant;

    string IFromItem.Collection => QualifiedName;

    IFromItem ILockable.Item => this;

    /// <summary>Whether it stores rows that belong to one organization each; a view stores none.</summary>
    public bool HoldsTenantRows => IsTenant && !IsView;

    /// <summary>Whether every row belongs to one organization and every statement is filtered by it.</summary>
    internal abstract bool IsTenant { get; }

    /// <summary>Whether the module that declares it owns it, and so knows its keys.</summary>
    internal virtual bool IsOwned => true;

    /// <summary>The select list of whole rows.</summary>
    internal string SelectList => field ??= SelectClause.ListOf(this);

    /// <summary>Keys, indexes, checks and foreign keys. Read late, so that it may name other tables.</summary>
    internal TableDefinition Definition => _definition.Value;

    /// <summary>The columns as DDL has them: those of a row, then those that no row has.</summary>
    internal IReadOnlyList<Column> DeclaredColumns => field ??= [.. AllColumns, .. Attached(ListUnreadColumns())];

    /// <summary>Whether it is a query, and has no keys of its own.</summary>
    internal bool IsView => this is IView;

    /// <summary>The columns that every update changes unless it names them.</summary>
    internal Column[] OnUpdateColumns => field ??= [.. AllColumns.Where(column => column.OnUpdate is not null)];

    internal IEnumerable<Column> PrimaryKey => AllColumns.Where(column => column.IsPrimaryKey);

    /// <summary>The columns as the generator found them.</summary>
    protected abstract IReadOnlyList<Column> ListColumns();

    /// <summary>The columns that rows are read without, as the generator found them.</summary>
    protected virtual IReadOnlyList<Column> ListUnreadColumns() => [];

    /// <summary>Says what the columns cannot: keys over several columns, indexes, checks and foreign keys.</summary>
    protected virtual void Define(TableDefinition t)
    {
    }

    void IFromItem.WriteReference(SqlWriter sql, ReferenceForm form)
    {
        if (form != ReferenceForm.Filtered || !sql.IsFiltered(this))
        {
            sql.DeclaredReference(this, TableAlias);
            return;
        }

        sql.Append("(select * from ").DeclaredReference(this, TableAlias).Append(" where ").OrganizationCondition(TableAlias);
        sql.Append(") as ").Append(TableAlias);
    }

    private protected void AttachColumns() => _ = DeclaredColumns;

    private IReadOnlyList<Column> Attached(IReadOnlyList<Column> columns)
    {
        foreach (var column in columns)
        {
            if (IsTenant && column.Name == SqlWriter.OrganizationColumn)
                throw new InvalidOperationException($"{QualifiedName} declares {column.Name}, which every table of tenants has and none declares.");
            column.Attach(this);
        }

        return columns;
    }
}
