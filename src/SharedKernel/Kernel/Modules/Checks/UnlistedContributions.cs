namespace Backend.Kernel.Modules.Checks;

/// <summary>A class that implements an extension point and that its module does not list: it would be left out in silence.</summary>
internal static class UnlistedContributions
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        let listed = module.Contributions.Select(part => part.Implementation).ToHashSet()
        from service in modules.SelectMany(other => other.ExtensionPoints).Distinct()
        from type in module.Assembly.GetTypes()
        where type is { IsAbstract: false, IsInterface: false } && service.IsAssignableFrom(type) && !listed.Contains(type)
        select $"{type.Name} implements {service.Name} but the module {module.Name} does not list it.";
}
