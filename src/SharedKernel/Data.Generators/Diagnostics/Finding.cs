using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>A diagnostic in a form the pipeline can compare.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, SourceLocation Location, EquatableArray<string> Arguments)
{
    public static Finding At(Location location, DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule, SourceLocation.Of(location), arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.ToLocation(), [.. Arguments]);
}
