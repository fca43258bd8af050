using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>A reference to an assembly file goes around the project graph, and with it around every rule.</summary>
internal sealed class BinaryReferenceRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           from binary in project.Binaries
           select this.Violation(project, $"references the assembly {binary}; reference a project or a package");
}
