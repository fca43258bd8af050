using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Checking;

/// <summary>Modules whose assemblies carry migrations and a snapshot, as built ones do.</summary>
internal static class CheckedModules
{
    public static string Snapshot(ModuleSchema module) => SnapshotJson.Write(SchemaReader.Read(module));

    /// <summary>As a checkout in good order has it.</summary>
    public static ModuleMigrations Of(ModuleSchema module) => With(module, Snapshot(module), ("0001_initial", Samples.Migrations.Initial(module)));

    public static ModuleMigrations With(ModuleSchema module, string? snapshot, params (string Id, string Sql)[] files)
    {
        var resources = files.ToDictionary(file => $"migrations/{file.Id}.sql", file => file.Sql, StringComparer.Ordinal);
        if (snapshot is not null)
            resources["migrations/snapshot.json"] = snapshot;
        return new ModuleMigrations(module, new MemoryAssembly(module.Name, resources), SourceDirectory: null);
    }
}
