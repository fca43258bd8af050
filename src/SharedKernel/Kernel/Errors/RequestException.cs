namespace Backend.Kernel.Errors;

/// <summary>
/// A refusal that the caller is told about. The detail must never contain another organization's data, SQL or
/// secrets: it is answered as it stands.
/// </summary>
/// <param name="code">A stable code of the error table, such as <c>invalid_state</c>.</param>
/// <param name="detail">One sentence for a person.</param>
public abstract class RequestException(string code, string detail) : Exception(detail)
{
    /// <summary>A stable code of the error table.</summary>
    public string Code { get; } = code;

    /// <summary>Whether this is the stored answer to an earlier request with the same idempotency key. Default: false.</summary>
    public virtual bool IsReplayed => false;

    /// <summary>When trying again makes sense. Default: null, what the line of the error table says.</summary>
    public virtual TimeSpan? RetryAfter => null;
}
