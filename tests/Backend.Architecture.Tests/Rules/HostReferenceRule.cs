using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>A module that the host does not reference would be built, tested and never served.</summary>
internal sealed class HostReferenceRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from host in repository.Projects
           where host.Kind == ProjectKind.Host
           from module in repository.Projects
           where module.Kind == ProjectKind.Module && host.References.All(r => r.Project != module.Name)
           select this.Violation(host, $"does not reference {module.Name}");
}
