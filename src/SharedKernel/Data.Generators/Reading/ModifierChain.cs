using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>
/// A column's initializer, <c>Factory("name").Modifier().Modifier()</c>, read by method names only:
/// binding the calls would cost about ten times as much per edit.
/// </summary>
internal sealed class ModifierChain
{
    private readonly LiteralExpressionSyntax? _sqlName;

    private ModifierChain(ColumnTraits traits, LiteralExpressionSyntax? sqlName)
    {
        Traits = traits;
        _sqlName = sqlName;
    }

    public ColumnTraits Traits { get; }

    /// <summary>The factory's first argument, or its element's for an array; null when it is no literal.</summary>
    public string? SqlName => _sqlName?.Token.ValueText;

    public Location SqlNameLocation => _sqlName?.GetLocation() ?? Location.None;

    public static ModifierChain? Read(ExpressionSyntax? initializer)
    {
        if (Unwrap(initializer) is not InvocationExpressionSyntax call) return null;

        var traits = TraitOf(MethodName(call));
        while (Receiver(call) is InvocationExpressionSyntax inner)
        {
            call = inner;
            traits |= TraitOf(MethodName(call));
        }

        var element = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return new(traits, Literals.First(call.ArgumentList) ?? Read(element)?._sqlName);
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? Unwrap(access.Expression) : null;

    private static ExpressionSyntax? Unwrap(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parentheses => Unwrap(parentheses.Expression),
        PostfixUnaryExpressionSyntax suppression => Unwrap(suppression.Operand),
        _ => expression,
    };

    private static string MethodName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static ColumnTraits TraitOf(string method) => method switch
    {
        "Nullable" => ColumnTraits.Nullable,
        "PrimaryKey" => ColumnTraits.PrimaryKey,
        "IdentityAlways" => ColumnTraits.Generated,
        "TsVector" => ColumnTraits.Generated | ColumnTraits.Unread,
        _ when method.StartsWith("Default", StringComparison.Ordinal) => ColumnTraits.Default,
        _ when method.StartsWith("Identity", StringComparison.Ordinal) => ColumnTraits.Identity,
        _ when method.StartsWith("Generated", StringComparison.Ordinal) => ColumnTraits.Generated,
        _ => ColumnTraits.None,
    };
}
