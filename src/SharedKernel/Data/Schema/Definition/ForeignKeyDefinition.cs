namespace Backend.Data.Schema.Definition;

/// <summary>A foreign key. Between tenant tables <c>organization_id</c> is part of both sides.</summary>
internal sealed record ForeignKeyDefinition(
    IReadOnlyList<Column> Columns,
    IReadOnlyList<Column> Targets,
    OnDelete OnDelete,
    OnUpdate OnUpdate)
{
    /// <summary>The name it was given; null for PostgreSQL's pattern.</summary>
    public string? Name { get; init; }

    public Deferral Deferral { get; init; }

    /// <summary>The table that all the targets stand in.</summary>
    public Table Target => Targets[0].Table;
}

/// <summary>When a key is checked.</summary>
internal enum Deferral
{
    /// <summary>At the end of each statement.</summary>
    None,

    /// <summary>At the end of each statement, unless the transaction defers it.</summary>
    Deferrable,

    /// <summary>When the transaction commits.</summary>
    InitiallyDeferred,
}
