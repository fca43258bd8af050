using Backend.Data.Migrations.Snapshot;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Catalog;

/// <summary>A module's schema as the database has it, and as PostgreSQL would print what the code asks for.</summary>
/// <param name="Module">The module.</param>
/// <param name="Live">The database's.</param>
/// <param name="Expected">The code's.</param>
internal sealed record CatalogPair(ModuleSchema Module, SchemaSnapshot Live, SchemaSnapshot Expected);
