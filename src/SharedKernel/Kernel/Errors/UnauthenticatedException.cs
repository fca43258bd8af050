namespace Backend.Kernel.Errors;

/// <summary>No valid token came with the request (401).</summary>
/// <param name="detail">One sentence for a person; never echoes the token.</param>
public sealed class UnauthenticatedException(string detail) : RequestException(ErrorCodes.Unauthenticated, detail);
