namespace Backend.Kernel.Errors;

/// <summary>The caller is known but may not do this (403).</summary>
/// <param name="detail">One sentence for a person.</param>
public sealed class ForbiddenException(string detail) : RequestException(ErrorCodes.Forbidden, detail);
