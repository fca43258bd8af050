namespace Backend.Kernel.Errors;

/// <summary>The row has another version than the caller's <c>If-Match</c> (412).</summary>
public sealed class VersionMismatchException()
    : RequestException(ErrorCodes.VersionMismatch, "The resource has changed since it was read.");
