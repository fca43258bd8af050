namespace Backend.Kernel.Modules.Checks;

/// <summary>A service that a module takes and no module gives.</summary>
internal static class MissingImports
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules)
    {
        var given = modules.SelectMany(module => module.Exports).Select(export => export.Service).ToHashSet();
        return from module in modules
               from service in module.Imports
               where !given.Contains(service)
               select $"The module {module.Name} imports {service.Name}, which no module exports.";
    }
}
