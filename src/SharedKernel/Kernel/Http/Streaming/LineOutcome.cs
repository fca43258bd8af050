using System.Text.Json.Serialization;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Http.Streaming;

/// <summary>What became of a line of an import, as the caller is told.</summary>
/// <param name="Status">What was done.</param>
public sealed record LineOutcome(LineStatus Status)
{
    /// <summary>The row that the line wrote, or met.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? Id { get; init; }

    /// <summary>Why it failed: one of <see cref="ErrorCodes"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>The same, for a person.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    /// <summary>Messages by field, where one can be named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>A line that was refused, told as a request of its own would be.</summary>
    /// <param name="exception">The refusal.</param>
    public static LineOutcome Failed(Exception exception)
    {
        var entry = ErrorTable.Of(exception);
        return new(LineStatus.Failed) { Code = entry.Code, Detail = ErrorTable.DetailOf(exception, entry), Errors = ErrorTable.FieldsOf(exception) };
    }
}
