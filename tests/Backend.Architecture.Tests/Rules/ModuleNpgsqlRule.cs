using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Npgsql reaches modules through the data layer's reference; they still have no business naming it.</summary>
internal sealed class ModuleNpgsqlRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.Project.Kind.IsModuleCode()
           from name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
           where name.Identifier.Text.StartsWith("Npgsql", StringComparison.Ordinal)
           select this.Violation(file, name, $"names {name.Identifier.Text}; a module speaks to Backend.Data");
}
