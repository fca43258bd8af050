namespace Backend.Testing.Sources;

/// <summary>The checkout that the tests were built in, for files that are compared with the code.</summary>
public static class SourceTree
{
    private const string Solution = "Backend.sln";

    /// <summary>The directory of Backend.sln, found upwards from the built tests.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside a checkout.</exception>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"{Solution} is in no folder above {AppContext.BaseDirectory}");
    }
}
