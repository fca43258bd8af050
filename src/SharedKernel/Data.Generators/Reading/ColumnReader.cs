using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>Reads columns in the order they are written; the only symbol asked for is the declared type.</summary>
internal static class ColumnReader
{
    public static IReadOnlyList<ColumnDeclaration> Read(
        ClassDeclarationSyntax part, SemanticModel model, CancellationToken cancellationToken)
    {
        var columns = new List<ColumnDeclaration>();
        foreach (var field in ColumnSyntax.FieldsOf(part))
        {
            if (model.GetTypeInfo(field.Declaration.Type, cancellationToken).Type is not INamedTypeSymbol type
                || !TableBase.IsInSchema(type))
            {
                continue;
            }

            columns.AddRange(field.Declaration.Variables.Select(variable => new ColumnDeclaration
            {
                Field = field,
                Variable = variable,
                WrittenType = ColumnSyntax.TypeOf(field)!.TypeArgumentList.Arguments[0],
                ValueType = type.TypeArguments[0],
                Chain = ModifierChain.Read(variable.Initializer?.Value),
            }));
        }

        return columns;
    }
}
