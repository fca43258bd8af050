using Backend.Client.Sending;

namespace Backend.Client;

/// <summary>The API refused a call, or could not be reached. Branch on <see cref="Code"/>; the message is for a person.</summary>
public sealed class BackendException : Exception
{
    private const string NoProblem = "unexpected_answer";

    private BackendException(int status, string code, string detail, bool retryable, Exception? inner)
        : base(detail, inner)
    {
        Status = status;
        Code = code;
        Retryable = retryable;
    }

    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int Status { get; }

    /// <summary>
    /// A code of the server, such as <c>insufficient_stock</c>, or of the client: <c>unreachable</c>, <c>timed_out</c>,
    /// <c>circuit_open</c>, <c>unexpected_answer</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>What happened, for a person.</summary>
    public string Detail => Message;

    /// <summary>Messages by field, in the JSON names of the request; empty when there are none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; private init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Where the server's operators find the request; null when there was no answer.</summary>
    public string? TraceId { get; private init; }

    /// <summary>Whether the same call may succeed later. It was retried already; send it again with the same idempotency key.</summary>
    public bool Retryable { get; }

    /// <summary>The idempotency key that the call carried; null for a GET, PUT or DELETE.</summary>
    public string? IdempotencyKey { get; internal set; }

    internal TimeSpan? RetryAfter { get; private init; }

    internal static BackendException Of(int status, Problem? problem, TimeSpan? retryAfter) => problem is null
        ? new(status, NoProblem, $"The server answered {status} without a problem document.", status is 429 or 502 or 503 or 504, inner: null) { RetryAfter = retryAfter }
        : new(status, problem.Code ?? NoProblem, problem.Detail ?? problem.Title ?? "", problem.Retryable, inner: null)
        {
            RetryAfter = retryAfter,
            TraceId = problem.TraceId,
            Errors = problem.Errors ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        };

    internal static BackendException Unreachable(Exception cause) => new(0, "unreachable", "The server cannot be reached.", retryable: true, cause);

    internal static BackendException TimedOut(Exception cause) => new(0, "timed_out", "The server did not answer in time.", retryable: true, cause);

    internal static BackendException CircuitOpen(Exception cause) => new(0, "circuit_open", "The server has failed too often; calls are held back for a while.", retryable: true, cause);

    internal static BackendException Unreadable(int status, Exception cause) => new(status, NoProblem, "The server's answer cannot be read.", retryable: false, cause);
}
