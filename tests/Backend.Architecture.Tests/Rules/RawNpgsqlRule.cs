using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Backend.Architecture.Tests.Model.ProjectKind;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// A connection or command of one's own has no organization. Only the data layer's Execution folder names such types, so
/// that nobody else makes, takes or passes one on; Migrations and Development run without an organization, and tests look
/// from outside.
/// </summary>
internal sealed class RawNpgsqlRule : IRule
{
    private static readonly HashSet<string> Doors =
    [
        "NpgsqlConnection", "NpgsqlCommand", "NpgsqlBatch", "NpgsqlDataSource", "NpgsqlMultiHostDataSource",
        "NpgsqlDataSourceBuilder", "NpgsqlSlimDataSourceBuilder", "NpgsqlFactory",
    ];

    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where !IsExempt(file)
           from name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
           where Doors.Contains(name.Identifier.Text)
           select this.Violation(file, name, $"names {name.Identifier.Text}; go through the unit of work");

    private static bool IsExempt(SourceFile file)
        => file.Project.Kind.IsTestCode()
        || file.Project.Kind is Migrations or Development
        || (file.Project.Kind == Data && file.Path.StartsWith(file.Project.Folder + "/Execution/", StringComparison.Ordinal));
}
