namespace Backend.Kernel.Errors;

/// <summary>
/// The refusal that an earlier request with the same idempotency key was answered with. Branch on the code: the type of
/// the first exception is not kept.
/// </summary>
public sealed class ReplayedRefusalException : RequestException
{
    internal ReplayedRefusalException(string code, string detail, IReadOnlyDictionary<string, string[]>? errors)
        : base(code, detail) => Errors = errors;

    /// <inheritdoc/>
    public override bool IsReplayed => true;

    /// <summary>Messages by field; null when there are none.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; }
}
