using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// A module is handed its unit of work. Database is where units begin and commit, and where the catalog is read without
/// an organization: the pipeline has it, modules do not.
/// </summary>
internal sealed class UnitOfWorkRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.Project.Kind.IsModuleCode()
           from name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
           where name.Identifier.Text == "Database"
           select this.Violation(file, name, "names Database; take the IUnitOfWork that is handed down");
}
