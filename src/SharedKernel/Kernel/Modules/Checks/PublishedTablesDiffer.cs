using Backend.Data.Schema;

namespace Backend.Kernel.Modules.Checks;

/// <summary>A published table whose columns are not those of the owner's table.</summary>
internal static class PublishedTablesDiffer
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        from published in module.Published
        from difference in PublishedTables.Check(published, module.Schema)
        select $"{difference}.";
}
