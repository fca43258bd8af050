using Backend.Data.Execution;
using Backend.Data.Migrations.Files;
using Npgsql;

namespace Backend.Data.Migrations.Checking;

/// <summary>What the checks look at.</summary>
/// <param name="Modules">Every module.</param>
/// <param name="Files">The migrations that the assemblies carry, in the order of their names.</param>
/// <param name="Database">The database; null when only code and files are looked at.</param>
internal sealed record CheckContext(IReadOnlyList<ModuleMigrations> Modules, IReadOnlyList<MigrationFile> Files, CheckedDatabase? Database);

/// <summary>Connections to the database that is checked.</summary>
/// <param name="Migrator">In no transaction.</param>
/// <param name="Serving">The serving role's: what it may do is part of what is checked.</param>
internal sealed record CheckedDatabase(NpgsqlConnection Migrator, Database Serving);
