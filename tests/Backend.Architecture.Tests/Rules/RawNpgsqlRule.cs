using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Backend.Architecture.Tests.Model.ProjectKind;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// A connection or command of one's own has no organization. Only the data layer's Execution folder makes them;
/// Migrations and Development run without one, and tests look from outside.
/// </summary>
internal sealed class RawNpgsqlRule : IRule
{
    private static readonly HashSet<string> Doors =
        ["NpgsqlConnection", "NpgsqlCommand", "NpgsqlBatch", "NpgsqlDataSource", "NpgsqlDataSourceBuilder", "NpgsqlSlimDataSourceBuilder"];

    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where !IsExempt(file)
           from node in file.Root.DescendantNodes()
           let door = DoorOf(node)
           where door is not null && Doors.Contains(door)
           select this.Violation(file, node, $"makes its own {door}; go through the unit of work");

    private static bool IsExempt(SourceFile file)
        => file.Project.Kind.IsTestCode()
        || file.Project.Kind is Migrations or Development
        || (file.Project.Kind == Data && file.Path.StartsWith(file.Project.Folder + "/Execution/", StringComparison.Ordinal));

    private static string? DoorOf(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax made => SimpleName(made.Type),
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } }
            => SimpleName(variable.Type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Create", Expression: var type } }
            => SimpleName(type),
        _ => null,
    };

    private static string SimpleName(Microsoft.CodeAnalysis.SyntaxNode name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.Text,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => name.ToString(),
    };
}
