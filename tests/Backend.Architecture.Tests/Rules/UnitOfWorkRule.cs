using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// A module is handed its unit of work. Database is where units begin and commit, and where the catalog is read without
/// an organization; ControlDatabase and OperatorDatabase call functions that see every organization. The pipeline, the
/// worker and the operator's commands have them, modules do not.
/// </summary>
internal sealed class UnitOfWorkRule : IRule
{
    private static readonly string[] Databases = ["Database", "ControlDatabase", "OperatorDatabase"];

    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.Project.Kind.IsModuleCode()
           from name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
           where Databases.Contains(name.Identifier.Text)
           select this.Violation(file, name, $"names {name.Identifier.Text}; take the IUnitOfWork that is handed down");
}
