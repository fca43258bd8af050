using Backend.Kernel.Modules.Checks;

namespace Backend.Kernel.Modules;

/// <summary>Every module of the host, checked. Made once at start.</summary>
public sealed class ModuleCatalog
{
    /// <summary>Reads the module files and holds them against their assemblies.</summary>
    /// <exception cref="ModuleException">Something is listed wrongly, twice, or not at all; the message names all of it.</exception>
    public ModuleCatalog(params IReadOnlyList<IModule> modules)
    {
        Modules = [.. modules.Select(ModuleDescriptor.Of)];
        var problems = ModuleChecks.Run(Modules);
        if (problems.Count > 0)
            throw new ModuleException(problems);
    }

    /// <summary>The modules in the order the host lists them.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    /// <summary>The start-up table: what each module owns, does, gives and takes, in columns of equal width.</summary>
    public IReadOnlyList<string> ToTable()
    {
        string[][] rows =
        [
            ["module", "tables", "requests", "routes", "jobs", "events", "reacts", "exports", "imports"],
            .. Modules.Select(module => new[]
            {
                module.Name,
                Join(module.Schema.Tables.Select(table => table.TableName)),
                Count(module.Requests.Count(request => !request.IsQuery), "command") + ", " + Count(module.Requests.Count(request => request.IsQuery), "query"),
                $"{module.Endpoints.Count}",
                $"{module.Jobs.Count}",
                $"{module.Events.Count}",
                $"{module.Subscriptions.Count}",
                Join(module.Exports.Select(export => export.Service.Name)),
                Join(module.Imports.Select(service => service.Name)),
            }),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("-"));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {(what == "query" ? "queries" : what + "s")}";
}
