namespace Backend.Architecture.Tests.Model;

/// <summary>What the rules look at: the real tree, or a small one that a test makes up.</summary>
internal sealed record Repository
{
    public IReadOnlyList<Project> Projects { get; init; } = [];

    public IReadOnlyList<SourceFile> Sources { get; init; } = [];

    /// <summary>Markdown files and the .editorconfig.</summary>
    public IReadOnlyList<TextFile> Texts { get; init; } = [];

    /// <summary>Every file and folder, relative to the root, with forward slashes.</summary>
    public IReadOnlySet<string> Paths { get; init; } = new HashSet<string>();

    /// <summary>Paths of the projects that the solution lists.</summary>
    public IReadOnlyList<string> SolutionProjects { get; init; } = [];

    public IEnumerable<TextFile> Markdown => Texts.Where(t => t.Path.EndsWith(".md", StringComparison.Ordinal));

    public IEnumerable<SourceFile> ProductSources => Sources.Where(s => !s.Project.Kind.IsTestCode());

    public Project? Find(string name) => Projects.FirstOrDefault(p => p.Name == name);
}
