using Backend.Data.Schema.Definition;

namespace Backend.Data.Schema;

/// <summary>What one module owns in PostgreSQL: all of it stands in the schema of the module's name.</summary>
public sealed record ModuleSchema
{
    /// <summary>Lists a module's tables once, for migrations, validation and the tenancy self-test.</summary>
    /// <param name="name">The module's name, which is its PostgreSQL schema.</param>
    /// <param name="tables">Every table and view it owns; a view after the views that it reads.</param>
    /// <exception cref="ArgumentException">A table stands in another schema, or is listed twice.</exception>
    public ModuleSchema(string name, params IReadOnlyList<Table> tables)
    {
        Name = Identifier.Checked(name);
        Tables = tables;
        Verify([.. tables.Select(table => (table.SchemaName, table.TableName))]);
    }

    /// <summary>The module's name, which is its PostgreSQL schema.</summary>
    public string Name { get; }

    /// <summary>Every table and view it owns.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Every sequence it owns that belongs to no column.</summary>
    /// <exception cref="ArgumentException">One stands in another schema, or has a name that is taken.</exception>
    public IReadOnlyList<Sequence> Sequences
    {
        get;
        init
        {
            field = value;
            Verify([.. Tables.Select(table => (table.SchemaName, table.TableName)), .. value.Select(sequence => (sequence.SchemaName, sequence.Name))]);
        }
    }

    = [];

    /// <summary>The extensions of PostgreSQL that its tables need.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    private void Verify(IReadOnlyList<(string Schema, string Name)> relations)
    {
        if (relations.FirstOrDefault(relation => relation.Schema != Name) is { Schema: not null } stranger)
            throw new ArgumentException($"{stranger.Schema}.{stranger.Name} does not stand in the schema {Name}.", nameof(relations));
        if (relations.Distinct().Count() != relations.Count)
            throw new ArgumentException($"A table of {Name} is listed twice.", nameof(relations));
    }
}
