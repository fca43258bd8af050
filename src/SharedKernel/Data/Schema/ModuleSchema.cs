namespace Backend.Data.Schema;

/// <summary>The tables that one module owns: all of them stand in the PostgreSQL schema of the module's name.</summary>
public sealed record ModuleSchema
{
    /// <summary>Lists a module's tables once, for migrations, validation and the tenancy self-test.</summary>
    /// <param name="name">The module's name, which is its PostgreSQL schema.</param>
    /// <param name="tables">Every table it owns.</param>
    /// <exception cref="ArgumentException">A table stands in another schema, or is listed twice.</exception>
    public ModuleSchema(string name, params IReadOnlyList<Table> tables)
    {
        Name = Identifier.Checked(name);
        Tables = tables;
        if (tables.FirstOrDefault(table => table.SchemaName != name) is { } stranger)
            throw new ArgumentException($"{stranger.QualifiedName} does not stand in the schema {name}.", nameof(tables));
        if (tables.DistinctBy(table => table.TableName).Count() != tables.Count)
            throw new ArgumentException($"A table of {name} is listed twice.", nameof(tables));
    }

    /// <summary>The module's name, which is its PostgreSQL schema.</summary>
    public string Name { get; }

    /// <summary>Every table it owns.</summary>
    public IReadOnlyList<Table> Tables { get; }
}
