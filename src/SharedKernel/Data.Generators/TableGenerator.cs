using System.Text;
using Backend.Data.Generators.Emission;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Backend.Data.Generators;

/// <summary>Emits the row types of every table class and the part of the class that reads and writes them.</summary>
// The rules are reported from here and not from an analyzer: while a row type is missing the command-line compiler
// stops before it runs analyzers, and the author would see only that the row type does not exist.
[Generator(LanguageNames.CSharp)]
internal sealed class TableGenerator : IIncrementalGenerator
{
    /// <summary>Names of the tracked steps.</summary>
    public const string TablesStep = "Tables";

    /// <inheritdoc cref="TablesStep"/>
    public const string FindingsStep = "Findings";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var readings = context.SyntaxProvider
            .CreateSyntaxProvider(TableSyntax.IsCandidate, TableReader.Read)
            .Where(reading => reading is not null);

        // Two branches: findings carry positions, and a moved line must not write the sources anew.
        var tables = readings
            .Select((reading, _) => reading!.Table)
            .Where(table => table is not null)
            .WithTrackingName(TablesStep);
        var findings = readings
            .SelectMany((reading, _) => reading!.Findings)
            .WithTrackingName(FindingsStep);

        context.RegisterSourceOutput(tables, (output, table) =>
            output.AddSource(table!.FileName, SourceText.From(TableFile.Render(table), Encoding.UTF8)));
        context.RegisterSourceOutput(findings, (output, finding) =>
            output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
