namespace Backend.Kernel.Errors;

/// <summary>The request is fine but the state of things refuses it (409).</summary>
/// <param name="code">One of <see cref="ErrorCodes"/> that maps to 409.</param>
/// <param name="detail">One sentence for a person.</param>
public sealed class ConflictException(string code, string detail) : RequestException(code, detail);
