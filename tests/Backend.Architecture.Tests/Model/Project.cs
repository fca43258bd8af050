namespace Backend.Architecture.Tests.Model;

/// <summary>One .csproj, with what it inherits from the Directory.Build files above it.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Folder">Relative to the root, with forward slashes.</param>
internal sealed record Project(string Name, string Folder)
{
    public IReadOnlyList<ProjectReference> References { get; init; } = [];

    public IReadOnlyList<string> Packages { get; init; } = [];

    public IReadOnlyList<string> Frameworks { get; init; } = [];

    public IReadOnlyList<string> Binaries { get; init; } = [];

    public IReadOnlyList<string> Friends { get; init; } = [];

    public string RootNamespace { get; init; } = Name;

    public bool IsInSolution { get; init; } = true;

    public ProjectKind Kind => ProjectKinds.Of(Name, Folder);

    /// <summary>The folder under src/Modules, or null outside of it.</summary>
    public string? Module => Kind.IsModuleCode() ? Folder.Split('/')[2] : null;
}
