using Backend.Architecture.Tests.Model;
using static Backend.Architecture.Tests.Model.ProjectKind;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Who may reference whom. The table of ARCHITECTURE.md, by kind of project. The client is for other services: it knows nothing of this one but HTTP.</summary>
internal sealed class ProjectReferenceRule : IRule
{
    private static readonly ProjectKind[] Product = [Data, Generators, Migrations, Messages, Development, Kernel, Contracts, Module];

    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           from reference in project.References
           let target = repository.Find(reference.Project)?.Kind ?? Unknown
           where !IsAllowed(project.Kind, reference, target)
           select this.Violation(project, $"a {project.Kind} project may not reference {reference.Project} ({target})");

    private static bool IsAllowed(ProjectKind from, ProjectReference reference, ProjectKind target)
        => reference.IsAnalyzer ? target == Generators : Allowed(from).Contains(target);

    private static ProjectKind[] Allowed(ProjectKind from) => from switch
    {
        Migrations => [Data],
        Kernel => [Data, Migrations, Messages],
        Contracts => [Data, Messages],
        Module => [Kernel, Data, Contracts],
        Host => Product,
        TestSupport or Test or Benchmarks => [.. Product, Client, Host, TestSupport],
        _ => [],
    };
}
