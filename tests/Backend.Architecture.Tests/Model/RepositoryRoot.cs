namespace Backend.Architecture.Tests.Model;

internal static class RepositoryRoot
{
    public static DirectoryInfo Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Backend.sln")))
            folder = folder.Parent;
        return folder ?? throw new DirectoryNotFoundException("Backend.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
