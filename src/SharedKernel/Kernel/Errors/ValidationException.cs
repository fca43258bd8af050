namespace Backend.Kernel.Errors;

/// <summary>The input breaks rules of the schema or the request (400).</summary>
/// <param name="errors">Messages by field, in the JSON names of the request.</param>
public sealed class ValidationException(IReadOnlyDictionary<string, string[]> errors)
    : RequestException(ErrorCodes.ValidationFailed, "One or more fields are invalid.")
{
    /// <summary>A refusal of one field.</summary>
    public ValidationException(string field, string message)
        : this(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] })
    {
    }

    /// <summary>Messages by field, in the JSON names of the request.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;
}
