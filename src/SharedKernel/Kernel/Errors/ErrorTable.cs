using System.Collections.Frozen;
using Backend.Data.Execution.Errors;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Errors;

/// <summary>The one place that says which failure is answered with which status and code.</summary>
internal static class ErrorTable
{
    public static IReadOnlyList<ErrorEntry> Entries { get; } =
    [
        new(400, ErrorCodes.ValidationFailed, "The input is invalid", "One or more fields are invalid."),
        new(400, ErrorCodes.MalformedRequest, "The request cannot be read", "The request cannot be read."),
        new(401, ErrorCodes.Unauthenticated, "Authentication is required", "A valid bearer token is required."),
        new(403, ErrorCodes.Forbidden, "Not allowed", "The organization is unknown or suspended, or may not do this."),
        new(404, ErrorCodes.NotFound, "Not found", "There is nothing at this address."),
        new(405, ErrorCodes.MethodNotAllowed, "Method not allowed", "The Allow header lists the methods of this address."),
        new(409, ErrorCodes.AlreadyExists, "Already exists", "A record with the same unique values exists."),
        new(409, ErrorCodes.ReferenceMissing, "A referenced record is missing", "A record that this one refers to does not exist, or is still referred to."),
        new(409, ErrorCodes.InvalidState, "Not possible in this state", "The record's state does not allow this."),
        new(409, ErrorCodes.InsufficientStock, "Not enough stock", "Fewer units are in stock than were ordered."),
        new(409, ErrorCodes.NoSeatLeft, "No seat left", "Every seat of the license is taken."),
        new(409, ErrorCodes.RequestInProgress, "Still in progress", "The request with this Idempotency-Key is still running. Try again shortly.", RetryRule.Always),
        new(412, ErrorCodes.VersionMismatch, "Changed in the meantime", "The resource has changed since it was read."),
        new(413, ErrorCodes.PayloadTooLarge, "The body is too large", "The body is larger than this address takes."),
        new(415, ErrorCodes.UnsupportedMediaType, "Unsupported media type", "The body must be JSON, with the content type application/json."),
        new(422, ErrorCodes.ConstraintFailed, "A constraint refused the values", "A value breaks a rule of the stored data."),
        new(422, ErrorCodes.IdempotencyKeyReused, "The Idempotency-Key was used before", "The Idempotency-Key came with another request before. Each request takes a new key."),
        new(429, ErrorCodes.RateLimited, "Too many requests", "The organization sends requests faster than it may.", RetryRule.Always),
        new(500, ErrorCodes.Internal, "Internal error", "The server failed. Quote the traceId when you report it."),
        new(503, ErrorCodes.Unavailable, "Temporarily unavailable", "The service cannot do this right now. Try again shortly.", RetryRule.Always),
        new(503, ErrorCodes.OutcomeUnknown, "The outcome is unknown", "The connection to the database was lost at the last moment. The request may have taken effect.", RetryRule.WhenSafe),
        new(504, ErrorCodes.DeadlineExceeded, "Out of time", "The request took too long and was ended. It may have taken effect.", RetryRule.WhenSafe),
    ];

    private static readonly FrozenDictionary<string, ErrorEntry> ByCode = Entries.ToFrozenDictionary(e => e.Code);

    private static ErrorEntry Internal => ByCode[ErrorCodes.Internal];

    /// <summary>The line of an exception. An exception that no line foresees is a defect: <c>internal</c>.</summary>
    public static ErrorEntry Of(Exception exception) => CodeOf(exception) is { } code && ByCode.TryGetValue(code, out var entry) ? entry : Internal;

    /// <summary>The line of a bare status that routing or the server set; null when the status is no failure.</summary>
    public static ErrorEntry? OfStatus(int status) => status switch
    {
        < 400 => null,
        401 => ByCode[ErrorCodes.Unauthenticated],
        403 => ByCode[ErrorCodes.Forbidden],
        404 => ByCode[ErrorCodes.NotFound],
        405 => ByCode[ErrorCodes.MethodNotAllowed],
        413 => ByCode[ErrorCodes.PayloadTooLarge],
        415 => ByCode[ErrorCodes.UnsupportedMediaType],
        429 => ByCode[ErrorCodes.RateLimited],
        503 => ByCode[ErrorCodes.Unavailable],
        < 500 => ByCode[ErrorCodes.MalformedRequest],
        _ => Internal,
    };

    /// <summary>What callers are told: the exception's own sentence where that is fit for them, else the line's.</summary>
    public static string DetailOf(Exception exception, ErrorEntry entry)
        => exception is RequestException refusal && entry.Code == refusal.Code ? refusal.Message : entry.Detail;

    /// <summary>The messages by field; null when there are none.</summary>
    public static IReadOnlyDictionary<string, string[]>? FieldsOf(Exception exception) => exception switch
    {
        ValidationException validation => validation.Errors,
        MalformedRequestException { Errors.Count: > 0 } malformed => malformed.Errors,
        ReplayedRefusalException replayed => replayed.Errors,
        _ => null,
    };

    /// <summary>When the caller should come back; null when the error will not pass, or has had its wait.</summary>
    public static TimeSpan? RetryAfterOf(Exception exception, ErrorEntry entry) => exception switch
    {
        RequestException { RetryAfter: { } said } => said,
        DatabaseUnavailableException { RetryAfter: { } said } => said,
        _ => entry.RetryAfter,
    };

    private static string? CodeOf(Exception exception) => exception switch
    {
        RequestException refusal => refusal.Code,
        BadHttpRequestException http => OfStatus(http.StatusCode)?.Code,
        OrganizationRefusedException => ErrorCodes.Forbidden,
        UniqueViolationException => ErrorCodes.AlreadyExists,
        ForeignKeyViolationException => ErrorCodes.ReferenceMissing,
        CheckViolationException or NotNullViolationException or InvalidValueException or ProgramLimitExceededException => ErrorCodes.ConstraintFailed,
        SerializationFailureException or DeadlockDetectedException or LockTimeoutException or DatabaseUnavailableException => ErrorCodes.Unavailable,
        CommitOutcomeUnknownException => ErrorCodes.OutcomeUnknown,
        StatementTimeoutException or OperationCanceledException => ErrorCodes.DeadlineExceeded,
        _ => null,
    };
}
