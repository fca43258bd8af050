namespace Backend.Architecture.Tests.Model;

internal static class RepositoryReader
{
    public static Repository Read(DirectoryInfo root)
    {
        var entries = FileWalk.Under(root).ToArray();
        var files = entries.OfType<FileInfo>().ToArray();
        var solution = SolutionReader.Read(File.ReadAllText(Path.Combine(root.FullName, "Backend.sln")));
        var projects = files.Where(f => f.Extension == ".csproj").Select(f => ProjectReader.Read(root, f, solution)).ToArray();
        return new Repository
        {
            Projects = projects,
            Sources = [.. projects.SelectMany(p => Sources(root, files, p))],
            Texts = [.. files.Where(f => f.Extension is ".md" or ".editorconfig").Select(f => new TextFile(Relative(root, f), ReadText(f)))],
            Paths = entries.Select(e => Relative(root, e)).ToHashSet(),
            SolutionProjects = solution,
        };
    }

    private static IEnumerable<SourceFile> Sources(DirectoryInfo root, IEnumerable<FileInfo> files, Project project)
        => from file in files
           where file.Extension == ".cs" && !file.Name.EndsWith(".g.cs", StringComparison.Ordinal)
           let path = Relative(root, file)
           where path.StartsWith(project.Folder + "/", StringComparison.Ordinal)
           let text = ReadText(file)
           where !SourceFile.IsGenerated(text)
           select new SourceFile(project, path, text);

    private static string Relative(DirectoryInfo root, FileSystemInfo entry)
        => Path.GetRelativePath(root.FullName, entry.FullName).Replace('\\', '/');

    private static string ReadText(FileInfo file) => File.ReadAllText(file.FullName).ReplaceLineEndings("\n");
}
