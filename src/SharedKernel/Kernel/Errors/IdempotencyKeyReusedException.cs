namespace Backend.Kernel.Errors;

/// <summary>The idempotency key came with another request before (422). Nothing was done.</summary>
public sealed class IdempotencyKeyReusedException()
    : RequestException(ErrorCodes.IdempotencyKeyReused, "The Idempotency-Key came with another request before. Each request takes a new key.");
