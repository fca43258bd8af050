using Backend.Data.Schema;

namespace Backend.Kernel.Modules.Checks;

/// <summary>A table in a module's assembly that its file does not list: it would have no migration and no wall.</summary>
internal static class UnlistedTables
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        let listed = module.Schema.Tables.Concat(module.Published).Select(table => table.GetType()).ToHashSet()
        from type in module.Assembly.GetTypes()
        where !type.IsAbstract && typeof(Table).IsAssignableFrom(type) && !listed.Contains(type)
        select $"{type.Name} is a table but the module {module.Name} does not list it.";
}
