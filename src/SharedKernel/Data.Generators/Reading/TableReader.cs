using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>Turns a candidate class into a table declaration, or into nothing when it is no table of ours.</summary>
internal static class TableReader
{
    public static TableReading? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var syntax = (ClassDeclarationSyntax)context.Node;
        if (TableSyntax.BaseOf(syntax) is not { } baseEntry
            || context.SemanticModel.GetDeclaredSymbol(syntax, cancellationToken) is not INamedTypeSymbol symbol
            || TableBase.KindOf(symbol) is not { } kind)
        {
            return null;
        }

        var parts = symbol.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ClassDeclarationSyntax>()
            .ToArray();

        // Two parts may both repeat the base type; the first one speaks for the table.
        if (parts.First(part => TableSyntax.BaseOf(part) is not null) != syntax) return null;

        return TableReading.Of(new TableDeclaration
        {
            Syntax = syntax,
            Base = baseEntry,
            Symbol = symbol,
            Kind = kind,
            Parts = parts,
            Columns = ColumnReader.Read(syntax, context.SemanticModel, cancellationToken),
        });
    }
}
