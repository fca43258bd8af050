using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Unfinished work lives in issues, not in comments or in methods that throw.</summary>
internal sealed partial class UnfinishedCodeRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => repository.Sources.SelectMany(file => Marks(file).Concat(Stubs(file)));

    private IEnumerable<Violation> Marks(SourceFile file)
        => from trivia in file.Root.DescendantTrivia()
           where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
           let mark = Mark().Match(trivia.ToString())
           where mark.Success
           select this.Violation(file, trivia, $"a {mark.Value} comment; finish it or open an issue");

    private IEnumerable<Violation> Stubs(SourceFile file)
        => from made in file.Root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
           where made.Type.ToString().EndsWith("NotImplementedException", StringComparison.Ordinal)
           select this.Violation(file, made, "a stub");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Mark();
}
