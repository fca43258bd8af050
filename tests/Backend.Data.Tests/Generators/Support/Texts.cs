using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators.Support;

internal static class Texts
{
    /// <summary>The source text a diagnostic points at.</summary>
    public static string PointedAt(this Diagnostic diagnostic, string source) =>
        source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
