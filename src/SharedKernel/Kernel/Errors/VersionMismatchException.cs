namespace Backend.Kernel.Errors;

/// <summary>The row has another version than the caller's <c>If-Match</c> (412).</summary>
public sealed class VersionMismatchException()
    : RequestException(ErrorCodes.VersionMismatch, "The resource has changed since it was read.")
{
    /// <summary>Holds a row that is locked, and about to change, against the caller's <c>If-Match</c>.</summary>
    /// <param name="expected">What the caller has read; null asks for no version.</param>
    /// <param name="actual">The row's version.</param>
    /// <exception cref="VersionMismatchException">They differ.</exception>
    public static void ThrowUnless(long? expected, long actual)
    {
        if (expected is { } version && version != actual)
            throw new VersionMismatchException();
    }
}
