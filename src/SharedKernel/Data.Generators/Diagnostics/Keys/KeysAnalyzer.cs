using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>Reports relations, conflict targets and foreign keys that the declared keys and indexes do not carry.</summary>
// At the end of a compilation: a relation and its foreign key stand in different tables.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KeysAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Rules.RelationWithoutForeignKey, Rules.ConflictWithoutKey, Rules.ForeignKeyWithoutIndex];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var keys = new SchemaKeys();
            start.RegisterOperationAction(operation => KeyReader.Read(operation, keys), OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var diagnostic in KeyRules.Check(keys, end.Compilation.Assembly))
                    end.ReportDiagnostic(diagnostic);
            });
        });
    }
}
