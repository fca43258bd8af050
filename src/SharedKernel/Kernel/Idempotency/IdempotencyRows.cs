using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Schema;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;

namespace Backend.Kernel.Idempotency;

using static Backend.Kernel.Schema.Tables;

/// <summary>The statements on <c>platform.idempotency_keys</c>.</summary>
internal static class IdempotencyRows
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const int MostPurged = 500;

    // One keyed command of so many looks for expired rows, and removes more than the others have made meanwhile.
    private const int PurgeInterval = 64;

    /// <summary>
    /// Takes the key's lock until the unit ends and reads its row, in one round trip. The lock comes first, so the row
    /// of a twin that has just committed is seen.
    /// </summary>
    /// <returns>The stored outcome of the same request; null when there is none.</returns>
    /// <exception cref="RequestException">The key is in use at this moment, or was used for another request.</exception>
    public static async Task<IdempotencyKey?> ClaimAsync(IUnitOfWork unitOfWork, KeyedRequest keyed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (locked, rows) = await unitOfWork.BatchAsync(
            unitOfWork.Sql<bool>($"select pg_try_advisory_xact_lock({keyed.Lock})"),
            unitOfWork.From(IdempotencyKeys).Where(
                IdempotencyKeys.Caller.Eq(keyed.Caller), IdempotencyKeys.Key.Eq(keyed.Key), IdempotencyKeys.ExpiresAt.Gt(now)),
            cancellationToken);
        if (!locked[0])
            throw new ConflictException(ErrorCodes.RequestInProgress, "The request with this Idempotency-Key is still running. Try again shortly.");
        if (rows is not [var row])
            return null;
        return row.RequestHash.AsSpan().SequenceEqual(keyed.Hash) ? row : throw new IdempotencyKeyReusedException();
    }

    /// <summary>Queues the outcome of a request that holds the key's lock. An expired row makes way.</summary>
    public static void Queue(IUnitOfWork unitOfWork, KeyedRequest keyed, StoredOutcome outcome, DateTimeOffset now)
    {
        if (keyed.Lock % PurgeInterval == 0)
            QueuePurge(unitOfWork, now);
        unitOfWork.Insert(IdempotencyKeys)
            .Values(new NewIdempotencyKey
            {
                Caller = keyed.Caller,
                Key = keyed.Key,
                Request = keyed.Request,
                RequestHash = keyed.Hash,
                Response = outcome.Response,
                RefusalCode = outcome.RefusalCode,
                RefusalDetail = outcome.RefusalDetail,
                RefusalFields = outcome.RefusalFields,
                CreatedAt = now,
                ExpiresAt = now + Lifetime,
            })
            .OnConflict(IdempotencyKeys.Caller, IdempotencyKeys.Key)
            .DoUpdate(
                IdempotencyKeys.Request,
                IdempotencyKeys.RequestHash,
                IdempotencyKeys.Response,
                IdempotencyKeys.RefusalCode,
                IdempotencyKeys.RefusalDetail,
                IdempotencyKeys.RefusalFields,
                IdempotencyKeys.CreatedAt,
                IdempotencyKeys.ExpiresAt)
            .Where(IdempotencyKeys.ExpiresAt.Lte(now))
            .Queue(expectedRows: 1);
    }

    private static void QueuePurge(IUnitOfWork unitOfWork, DateTimeOffset now)
    {
        var expired = IdempotencyKeys.As("expired");
        unitOfWork.Delete(IdempotencyKeys)
            .Where(Row(IdempotencyKeys.Caller, IdempotencyKeys.Key).In(
                Select(expired.Caller, expired.Key).From(expired)
                    .Where(expired.ExpiresAt.Lte(now))
                    .OrderBy(expired.ExpiresAt.Asc())
                    .Limit(MostPurged)
                    .ForUpdate()
                    .SkipLocked()))
            .Queue();
    }
}
