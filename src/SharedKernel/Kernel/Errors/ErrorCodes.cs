namespace Backend.Kernel.Errors;

/// <summary>The stable codes of the error table, as callers see them in <c>code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>400: a field breaks a rule.</summary>
    public const string ValidationFailed = "validation_failed";

    /// <summary>400: the request could not be read.</summary>
    public const string MalformedRequest = "malformed_request";

    /// <summary>401: no valid token.</summary>
    public const string Unauthenticated = "unauthenticated";

    /// <summary>403: no organization, no scope, or the organization is unknown or suspended.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>404: not there for this organization.</summary>
    public const string NotFound = "not_found";

    /// <summary>405: the route exists, the method does not.</summary>
    public const string MethodNotAllowed = "method_not_allowed";

    /// <summary>409: a unique key already holds these values.</summary>
    public const string AlreadyExists = "already_exists";

    /// <summary>409: a referenced row is missing, for this organization.</summary>
    public const string ReferenceMissing = "reference_missing";

    /// <summary>409: the state machine has no such transition.</summary>
    public const string InvalidState = "invalid_state";

    /// <summary>409: fewer units in stock than ordered.</summary>
    public const string InsufficientStock = "insufficient_stock";

    /// <summary>409: every seat of the license is taken.</summary>
    public const string NoSeatLeft = "no_seat_left";

    /// <summary>409: the request with this idempotency key is still running; try again.</summary>
    public const string RequestInProgress = "request_in_progress";

    /// <summary>412: another version than <c>If-Match</c>.</summary>
    public const string VersionMismatch = "version_mismatch";

    /// <summary>413: the body is over the limit.</summary>
    public const string PayloadTooLarge = "payload_too_large";

    /// <summary>415: the body is not JSON.</summary>
    public const string UnsupportedMediaType = "unsupported_media_type";

    /// <summary>422: a constraint refused what validation let through.</summary>
    public const string ConstraintFailed = "constraint_failed";

    /// <summary>422: the idempotency key came with another request before.</summary>
    public const string IdempotencyKeyReused = "idempotency_key_reused";

    /// <summary>429: the organization sends requests faster than it may.</summary>
    public const string RateLimited = "rate_limited";

    /// <summary>500: a defect.</summary>
    public const string Internal = "internal";

    /// <summary>503: the database cannot serve this now; try again.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>503: the commit was sent and its answer was lost; it may have happened.</summary>
    public const string OutcomeUnknown = "outcome_unknown";

    /// <summary>504: a statement or the request ran out of time.</summary>
    public const string DeadlineExceeded = "deadline_exceeded";
}
