namespace Backend.Kernel.Modules.Checks;

/// <summary>A contribution that no module asks for: it would never be called.</summary>
internal static class MissingExtensionPoints
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules)
    {
        var asked = modules.SelectMany(module => module.ExtensionPoints).ToHashSet();
        return from module in modules
               from part in module.Contributions
               where !asked.Contains(part.Service)
               select $"The module {module.Name} contributes {part.Implementation.Name}, but no module has the extension point {part.Service.Name}.";
    }
}
