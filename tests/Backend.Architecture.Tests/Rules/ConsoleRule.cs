using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Standard output belongs to the executable; libraries log or return.</summary>
internal sealed class ConsoleRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.ProductSources
           where file.Project.Kind != ProjectKind.Host
           from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
           where access.Expression.ToString() is "Console" or "System.Console" or "global::System.Console"
           select this.Violation(file, access, "only the host writes to the console");
}
