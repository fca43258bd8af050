using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// Npgsql reaches modules through the data layer's reference; they still have no business naming it. The types of values that
/// .NET has no counterpart for are columns' types, and no way to a connection.
/// </summary>
internal sealed class ModuleNpgsqlRule : IRule
{
    private static readonly HashSet<string> ValueTypes = new(StringComparer.Ordinal) { "NpgsqlTypes", "NpgsqlTsVector", "NpgsqlTsQuery", "NpgsqlRange" };

    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.Project.Kind.IsModuleCode()
           from name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
           where name.Identifier.Text.StartsWith("Npgsql", StringComparison.Ordinal) && !ValueTypes.Contains(name.Identifier.Text)
           select this.Violation(file, name, $"names {name.Identifier.Text}; a module speaks to Backend.Data");
}
