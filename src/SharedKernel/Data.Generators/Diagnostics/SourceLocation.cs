using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Backend.Data.Generators.Diagnostics;

// A Location holds its syntax tree, and with it a whole compilation, alive in the pipeline's cache.
internal sealed record SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation Of(Location location) =>
        new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
