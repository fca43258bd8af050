using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>Reads which columns an argument names; a place that names none as far as can be told holds null.</summary>
internal static class ColumnList
{
    /// <summary>Whether a parameter of this type takes columns, or terms and expressions made of them.</summary>
    public static bool Takes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Takes(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => Takes(element.Type)),
        INamedTypeSymbol { Name: Contract.ColumnType or "OrderTerm" or "IndexTerm" or "IExpr" } => true,
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.All(Takes),
        _ => false,
    };

    public static IEnumerable<IFieldSymbol?> Of(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => Of(conversion.Operand),
        IArrayCreationOperation array => array.Initializer?.ElementValues.SelectMany(Of) ?? [null],
        ICollectionExpressionOperation list => list.Elements.SelectMany(Of),
        ITupleOperation tuple => tuple.Elements.SelectMany(Of),
        IFieldReferenceOperation { Field: var field } => [IsColumn(field) ? field : null],
        IDelegateCreationOperation made => Of(made.Target),
        IAnonymousFunctionOperation lambda => Of(lambda.Body.Operations.OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue),
        IInvocationOperation { TargetMethod.Name: "Asc" or "Desc" or "NullsFirst" or "NullsLast" } term =>
            Of(term.Instance ?? term.Arguments[0].Value),
        _ => [null],
    };

    /// <summary>The columns, if all of them can be told.</summary>
    public static ImmutableArray<IFieldSymbol>? Whole(IEnumerable<IFieldSymbol?> columns)
    {
        var read = columns.ToImmutableArray();
        return read.Length > 0 && read.All(column => column is not null) ? read.CastArray<IFieldSymbol>() : null;
    }

    public static bool IsColumn(IFieldSymbol field) =>
        field.Type is INamedTypeSymbol { Name: Contract.ColumnType } type && TableBase.IsInSchema(type);
}
