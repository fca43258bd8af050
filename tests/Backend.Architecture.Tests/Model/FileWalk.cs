namespace Backend.Architecture.Tests.Model;

/// <summary>The files that belong to the repository: build output and local data are left out.</summary>
internal static class FileWalk
{
    private static readonly HashSet<string> Skipped =
        ["bin", "obj", ".git", ".data", ".vs", ".idea", "node_modules", "TestResults", "artifacts", "BenchmarkDotNet.Artifacts"];

    public static IEnumerable<FileSystemInfo> Under(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (Skipped.Contains(entry.Name))
                continue;
            yield return entry;
            if (entry is DirectoryInfo inner && inner.LinkTarget is null)
            {
                foreach (var below in Under(inner))
                    yield return below;
            }
        }
    }
}
