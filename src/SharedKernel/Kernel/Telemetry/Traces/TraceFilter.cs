using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>Which traces the list shows.</summary>
/// <param name="Name">What the name of one of its spans contains, in any case; empty for all.</param>
/// <param name="OnlyErrors">Whether it shows failed ones alone.</param>
internal sealed record TraceFilter(string Name, bool OnlyErrors)
{
    public const string NameKey = "name";

    public const string StatusKey = "status";

    public const string Errors = "error";

    public static TraceFilter Everything { get; } = new("", OnlyErrors: false);

    public static TraceFilter Read(IQueryCollection query) => new(query[NameKey].ToString().Trim(), query[StatusKey] == Errors);

    public bool Admits(RecordedTrace trace) =>
        (!OnlyErrors || trace.IsError)
        && (Name.Length == 0 || trace.Spans.Any(span => span.Name.Contains(Name, StringComparison.OrdinalIgnoreCase)));
}
