namespace Backend.Deploy.Tests.Files;

/// <summary>The checkout that the tests were built in.</summary>
internal static class Checkout
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The directory of Backend.sln, found upwards from the built tests.</summary>
    public static string Root => Found.Value;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Backend.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"Backend.sln is in no folder above {AppContext.BaseDirectory}");
    }
}
