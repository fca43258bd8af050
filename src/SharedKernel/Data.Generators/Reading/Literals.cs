using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

internal static class Literals
{
    /// <summary>The first argument, if it is written as a string literal.</summary>
    public static LiteralExpressionSyntax? First(ArgumentListSyntax arguments) =>
        arguments.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal
            : null;
}
