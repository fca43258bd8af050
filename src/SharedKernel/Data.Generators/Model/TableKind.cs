namespace Backend.Data.Generators.Model;

internal enum TableKind
{
    Tenant,
    Global,
    Published,

    /// <summary>A query: it is read like a table, and has a migration of its own.</summary>
    View,
}
