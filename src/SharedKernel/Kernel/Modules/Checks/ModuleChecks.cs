namespace Backend.Kernel.Modules.Checks;

/// <summary>Holds the module files against the code, so that nothing is left out or named twice in silence.</summary>
internal static class ModuleChecks
{
    private static readonly Func<IReadOnlyList<ModuleDescriptor>, IEnumerable<string>>[] All =
    [
        Duplicates.Find,
        UnlistedHandlers.Find,
        JobKinds.Find,
        UnraisedEvents.Find,
        UnlistedTables.Find,
        MissingImports.Find,
        MissingExtensionPoints.Find,
        UnlistedContributions.Find,
        PublishedTablesDiffer.Find,
        ForeignReferences.Find,
    ];

    public static IReadOnlyList<string> Run(IReadOnlyList<ModuleDescriptor> modules) =>
        [.. All.SelectMany(check => check(modules))];
}
