using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// Both projects of a module share the namespace root Backend.Modules.X: with Backend.X the name of a table class
/// would bind to the namespace.
/// </summary>
internal sealed class ModuleNamespaceRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => Roots(repository).Concat(Declarations(repository));

    private IEnumerable<Violation> Roots(Repository repository)
        => from project in repository.Projects
           where project.Module is not null && project.RootNamespace != RootOf(project)
           select this.Violation(project, $"its root namespace is {project.RootNamespace}, not {RootOf(project)}");

    private IEnumerable<Violation> Declarations(Repository repository)
        => from file in repository.Sources
           where file.Project.Module is not null
           from declaration in file.Root.Members.OfType<BaseNamespaceDeclarationSyntax>()
           let name = declaration.Name.ToString()
           let root = RootOf(file.Project)
           where name != root && !name.StartsWith(root + ".", StringComparison.Ordinal)
           select this.Violation(file, declaration, $"the namespace {name} is not under {root}");

    private static string RootOf(Project project) => $"Backend.Modules.{project.Module}";
}
