using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Problems;

/// <summary>RFC 9457, with the members that callers branch on.</summary>
/// <param name="Type">A stable urn, one per code.</param>
/// <param name="Title">The same words for each occurrence.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened this time, for a person.</param>
/// <param name="Instance">The path of the request, without its query.</param>
/// <param name="Code">The stable code.</param>
/// <param name="TraceId">Where the trace is found.</param>
/// <param name="Retryable">Whether sending the same request again may help.</param>
/// <param name="Errors">Messages by field; absent when there are none.</param>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    string TraceId,
    bool Retryable,
    IReadOnlyDictionary<string, string[]>? Errors);

/// <summary>The source-generated JSON of problem documents.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class ProblemJson : JsonSerializerContext;
