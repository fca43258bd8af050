using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Samples;

/// <summary>Migrations that stand in memory.</summary>
internal static class Migrations
{
    /// <summary>What <c>db generate --name initial</c> writes.</summary>
    public static string Initial(ModuleSchema module) => MigrationText.Of(
        $"{module.Name}/0001_initial", SchemaDiff.Create(SchemaReader.Read(module)));

    public static ModuleMigrations With(ModuleSchema module, params IReadOnlyList<(string Id, string Sql)> files) => new(
        module,
        new MemoryAssembly(module.Name, files.ToDictionary(file => $"migrations/{file.Id}.sql", file => file.Sql)),
        SourceDirectory: null);

    public static IReadOnlyList<ModuleMigrations> All { get; } =
        [.. Modules.All.Select(module => With(module, ("0001_initial", Initial(module))))];

    /// <summary><see cref="All"/>, and another migration of the catalog.</summary>
    public static IReadOnlyList<ModuleMigrations> AllAnd(string id, string sql) =>
    [
        .. All.Where(module => module.Schema != Modules.Catalog),
        With(Modules.Catalog, ("0001_initial", Initial(Modules.Catalog)), (id, sql)),
    ];
}
