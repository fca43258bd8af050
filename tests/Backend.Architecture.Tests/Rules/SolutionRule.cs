using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>The solution lists every project, and no other: a project left out is neither built nor tested.</summary>
internal sealed class SolutionRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
    {
        var existing = repository.Projects.Select(p => $"{p.Folder}/{p.Name}.csproj").ToHashSet();
        return repository.Projects.Where(p => !p.IsInSolution).Select(p => this.Violation(p, "is not in Backend.sln"))
            .Concat(repository.SolutionProjects.Where(p => !existing.Contains(p)).Select(p => this.Violation(p, "is in Backend.sln and does not exist")));
    }
}
