using Backend.Architecture.Tests.Model;
using static Backend.Architecture.Tests.Model.ProjectKind;

namespace Backend.Architecture.Tests.Rules;

/// <summary>ASP.NET Core stops at the kernel: the data layer and the contracts know nothing of HTTP.</summary>
internal sealed class FrameworkReferenceRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           where !project.Kind.IsTestCode() && project.Kind is not (Kernel or Module or Host)
           from framework in project.Frameworks
           select this.Violation(project, $"a {project.Kind} project may not reference the framework {framework}");
}
