using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Every project lies where its kind says, so that no project escapes the other rules.</summary>
internal sealed class ProjectKindRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           where project.Kind == ProjectKind.Unknown
           select this.Violation(project, $"no kind of project lives in {project.Folder}");
}
