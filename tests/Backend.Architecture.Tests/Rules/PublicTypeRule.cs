using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>What a module shows stands in its Contracts; of the implementation only XModule is public, for the host.</summary>
internal sealed class PublicTypeRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.Project.Kind == ProjectKind.Module
           from member in file.Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
           where member.Modifiers.Any(m => m.IsKind(SyntaxKind.PublicKeyword))
           let name = NameOf(member)
           where name != file.Project.Module + "Module"
           select this.Violation(file, member, $"{name} is public; make it internal or move it to the Contracts");

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => member.Kind().ToString(),
    };
}
