using System.Text.Json;
using Backend.Kernel.Errors;
using Backend.Kernel.Schema;

namespace Backend.Kernel.Idempotency;

/// <summary>What a row keeps of an answer: the response, or the refusal.</summary>
internal sealed record StoredOutcome(string? Response, string? RefusalCode = null, string? RefusalDetail = null, string? RefusalFields = null)
{
    public static StoredOutcome Of<TResponse>(TResponse response) => new(ResponseJson.Write(response));

    /// <summary>
    /// Of a failure that the same request would meet again: 404, 409, 412 and 422, whether the handler or the database
    /// refused. Null for all others. 400, 401 and 403 are met before the transaction and cost nothing to meet
    /// again; 429 and 5xx pass.
    /// </summary>
    public static StoredOutcome? Of(Exception failure)
    {
        var entry = ErrorTable.Of(failure);
        if (failure is RequestException { IsReplayed: true } || entry is not { Status: 404 or 409 or 412 or 422, Retry: RetryRule.Never, Code: not ErrorCodes.IdempotencyKeyReused })
            return null;
        var fields = ErrorTable.FieldsOf(failure);
        return new StoredOutcome(null, entry.Code, ErrorTable.DetailOf(failure, entry), fields is null ? null : JsonSerializer.Serialize(fields));
    }

    /// <summary>The stored response.</summary>
    /// <exception cref="ReplayedRefusalException">It was a refusal.</exception>
    public static TResponse Replay<TResponse>(IdempotencyKey row) => row.Response is { } response
        ? ResponseJson.Read<TResponse>(response)
        : throw new ReplayedRefusalException(
            row.RefusalCode!,
            row.RefusalDetail ?? "",
            row.RefusalFields is { } fields ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(fields) : null);
}
