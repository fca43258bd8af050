namespace Backend.Deploy.Tests.Files;

/// <summary>The files under <c>deploy/</c>. What <c>prepare-secrets</c> makes is none of them.</summary>
internal static class DeployFiles
{
    private static readonly Lazy<IReadOnlyList<DeployFile>> Read = new(() => [.. Under("deploy")]);

    public static IReadOnlyList<DeployFile> All => Read.Value;

    public static DeployFile Find(string path) => All.Single(file => file.Path == path);

    public static IEnumerable<DeployFile> Under(string folder) => new DirectoryInfo(Path.Combine(Checkout.Root, folder))
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => (File: file, Path: Path.GetRelativePath(Checkout.Root, file.FullName).Replace('\\', '/')))
        .Where(found => !IsLocal(found.Path))
        .OrderBy(found => found.Path, StringComparer.Ordinal)
        .Select(found => new DeployFile(found.Path, File.ReadAllText(found.File.FullName).ReplaceLineEndings("\n")));

    public static bool IsScript(DeployFile file) => file.Text.StartsWith("#!", StringComparison.Ordinal);

    /// <summary>Called by people, not by an image or by another script.</summary>
    public static bool IsForPeople(DeployFile file) => IsScript(file) && !file.Path.EndsWith(".sh", StringComparison.Ordinal);

    private static bool IsLocal(string path) => path.Split('/').Any(part => part is "bin" or "obj" or "secrets" or ".data" or "node_modules");
}
