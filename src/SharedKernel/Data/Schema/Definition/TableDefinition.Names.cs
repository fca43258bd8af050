namespace Backend.Data.Schema.Definition;

public sealed partial class TableDefinition
{
    /// <summary>Takes a name for what was added last; null when that takes none.</summary>
    private Action<string>? _name;

    /// <summary>Null when the key's columns stand in the order of their declarations and its name is PostgreSQL's.</summary>
    internal PrimaryKeyDefinition? PrimaryKeyOrder { get; private set; }

    /// <summary>
    /// The primary key as <see cref="Named"/> names it, or with its columns in another order than they are declared in.
    /// The columns are those marked with <c>PrimaryKey()</c>.
    /// </summary>
    /// <param name="columns">Every column of the key; on tenant tables <c>organization_id</c> comes before them.</param>
    public TableDefinition PrimaryKey(params Column[] columns)
    {
        PrimaryKeyOrder = new PrimaryKeyDefinition(columns);
        _where = null;
        _name = name => PrimaryKeyOrder = PrimaryKeyOrder with { Name = name };
        return this;
    }

    /// <summary>
    /// What was just added, a key, an index, a check or an exclusion, has this name in PostgreSQL. Without it the name
    /// follows PostgreSQL's own pattern, such as <c>orders_customer_id_fkey</c>; it is for tables that others have made.
    /// </summary>
    /// <param name="name">The name: unique among the schema's relations if it is that of a key or index.</param>
    /// <exception cref="InvalidOperationException">Nothing that has a name stands before it.</exception>
    /// <exception cref="ArgumentException">The name would have to be quoted.</exception>
    public TableDefinition Named(string name)
    {
        (_name ?? throw new InvalidOperationException("Named follows PrimaryKey, Unique, Index, Check, ForeignKey or Exclude."))(Identifier.Checked(name));
        return this;
    }
}
