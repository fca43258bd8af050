namespace Backend.Client.Sending;

/// <summary>The members of a problem document (RFC 9457) that the client looks at.</summary>
internal sealed record Problem(
    string? Title, string? Detail, string? Code, string? TraceId, bool Retryable, IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors);
