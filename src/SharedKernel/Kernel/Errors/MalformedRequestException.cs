namespace Backend.Kernel.Errors;

/// <summary>The request could not be read: broken JSON, an unknown or repeated field, a wrong type (400).</summary>
/// <param name="detail">One sentence for a person; never echoes the input.</param>
/// <param name="errors">Messages by field where one can be named; empty otherwise.</param>
public sealed class MalformedRequestException(string detail, IReadOnlyDictionary<string, string[]> errors)
    : RequestException(ErrorCodes.MalformedRequest, detail)
{
    /// <summary>Messages by field where one can be named.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;
}
