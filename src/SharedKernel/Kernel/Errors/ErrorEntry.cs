namespace Backend.Kernel.Errors;

/// <summary>A line of the error table.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code that callers branch on.</param>
/// <param name="Title">The same words for each occurrence.</param>
/// <param name="Detail">What to say when the error has no sentence that is fit for callers.</param>
/// <param name="Retry">Whether trying again may help.</param>
internal sealed record ErrorEntry(int Status, string Code, string Title, string Detail, RetryRule Retry = RetryRule.Never)
{
    /// <summary>The <c>type</c> of the problem document.</summary>
    public string Type { get; } = $"urn:backend:problem:{Code}";

    /// <summary>What <c>Retry-After</c> says for errors that pass; none after a time-out, which has waited enough.</summary>
    public TimeSpan? RetryAfter => Retry == RetryRule.Never || Status == 504 ? null : TimeSpan.FromSeconds(1);
}
