namespace Backend.Kernel.Modules.Checks;

/// <summary>Reference rows of a table that the module does not own: a module writes its own tables only.</summary>
internal static class ForeignReferences
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        from reference in module.References
        where !module.Schema.Tables.Contains(reference.Table)
        select $"The module {module.Name} lists reference rows of {reference.Table.QualifiedName}, which is not its table.";
}
