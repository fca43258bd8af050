namespace Backend.Data.Schema.Definition;

/// <summary>
/// An extension of PostgreSQL that a module needs. It is created in the schema <c>extensions</c>, because the roles that
/// serve requests resolve names in <c>pg_catalog</c> only: its types and functions are named with that schema.
/// </summary>
public sealed record Extension
{
    /// <summary>The schema that all extensions stand in.</summary>
    public const string SchemaName = "extensions";

    /// <summary>Names an extension. The server must have it, and must let the owner of the database create it.</summary>
    /// <param name="name">The name, such as <c>btree_gin</c>.</param>
    public Extension(string name) => Name = Identifier.Checked(name);

    /// <summary>Adds operators of <c>uuid</c> and other plain types to GIN, so that an index can begin with the organization.</summary>
    public static Extension BtreeGin { get; } = new("btree_gin");

    /// <summary>Adds operators of <c>uuid</c> and other plain types to GiST: exclusion constraints of tenants need it.</summary>
    public static Extension BtreeGist { get; } = new("btree_gist");

    /// <summary>Trigrams, for searches within text.</summary>
    public static Extension Trigrams { get; } = new("pg_trgm");

    /// <summary>Vectors and their distances.</summary>
    public static Extension Vector { get; } = new("vector");

    /// <summary>The extension's name.</summary>
    public string Name { get; }
}
