using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Streaming;

/// <summary>A line of the answer to an import: of a line of the request, or the last one with the summary.</summary>
/// <param name="Line">The line's number in the request, from 1.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Id">The row.</param>
/// <param name="Code">Why it failed.</param>
/// <param name="Detail">The same, for a person.</param>
/// <param name="Errors">Messages by field.</param>
/// <param name="Summary">In the last line only, which has nothing else.</param>
internal sealed record ImportedLine(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LineStatus? Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string[]>? Errors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImportSummary? Summary)
{
    public static ImportedLine Of(int line, LineOutcome outcome) => new(line, outcome.Status, outcome.Id, outcome.Code, outcome.Detail, outcome.Errors, null);

    public static ImportedLine Last(ImportSummary summary) => new(null, null, null, null, null, null, summary);
}
