using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.RuleTests;

/// <summary>Made-up projects, one of each kind, and trees of them.</summary>
internal static class Sample
{
    public static readonly Project Data = new("Backend.Data", "src/SharedKernel/Data");
    public static readonly Project Generators = new("Backend.Data.Generators", "src/SharedKernel/Data.Generators");
    public static readonly Project Migrations = new("Backend.Data.Migrations", "src/SharedKernel/Data.Migrations");
    public static readonly Project Messages = new("Backend.Messages", "src/SharedKernel/Messages");
    public static readonly Project Development = new("Backend.Development", "src/SharedKernel/Development");
    public static readonly Project Kernel = new("Backend.Kernel", "src/SharedKernel/Kernel");
    public static readonly Project Client = new("Backend.Client", "src/SharedKernel/Client");
    public static readonly Project Host = new("Backend.Host", "src/Host");
    public static readonly Project Testing = new("Backend.Testing", "tests/Backend.Testing");
    public static readonly Project Suite = new("Backend.Some.Tests", "tests/Backend.Some.Tests");
    public static readonly Project Benchmarks = new("Backend.Benchmarks", "tests/Backend.Benchmarks");
    public static readonly Project Apples = Module("Apples");
    public static readonly Project ApplesContracts = Contracts("Apples");
    public static readonly Project Pears = Module("Pears");
    public static readonly Project PearsContracts = Contracts("Pears");

    public static IReadOnlyList<Project> All { get; } =
    [
        Data, Generators, Migrations, Messages, Development, Kernel, Client, Host, Testing, Suite, Benchmarks,
        Apples, ApplesContracts, Pears, PearsContracts,
    ];

    /// <summary>Every project above, with one of them replaced.</summary>
    public static Repository With(Project changed)
        => new() { Projects = [.. All.Where(p => p.Name != changed.Name), changed] };

    /// <summary>Every project above, and one file in one of them.</summary>
    public static Repository File(Project project, string path, string text)
        => new() { Projects = All, Sources = [new SourceFile(project, $"{project.Folder}/{path}", text)] };

    public static Repository Text(string path, string text, params string[] paths)
        => new() { Texts = [new TextFile(path, text)], Paths = paths.ToHashSet() };

    public static Project Referencing(this Project project, Project target)
        => project with { References = [new ProjectReference(target.Name)] };

    public static Project WithPackage(this Project project, string package) => project with { Packages = [package] };

    private static Project Module(string name)
        => new($"Backend.{name}", $"src/Modules/{name}/Backend.{name}") { RootNamespace = $"Backend.Modules.{name}" };

    private static Project Contracts(string name)
        => new($"Backend.{name}.Contracts", $"src/Modules/{name}/Backend.{name}.Contracts") { RootNamespace = $"Backend.Modules.{name}" };
}
