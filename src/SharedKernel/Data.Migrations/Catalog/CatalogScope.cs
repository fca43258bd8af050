using Backend.Data.Schema;

namespace Backend.Data.Migrations.Catalog;

/// <summary>What is read of a catalog for one module.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Extensions">
/// The extensions to look for. PostgreSQL does not know which schema an extension is needed by; those that the schema's
/// tables and indexes depend on are found without being named.
/// </param>
internal sealed record CatalogScope(string Schema, IReadOnlyList<string> Extensions)
{
    public static CatalogScope Of(ModuleSchema module) => new(module.Name, [.. module.Extensions.Select(extension => extension.Name)]);
}
