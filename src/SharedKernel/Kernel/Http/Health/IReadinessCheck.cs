namespace Backend.Kernel.Http.Health;

/// <summary>Something without which this process must not be sent requests. All registered ones run for <c>/readyz</c>.</summary>
public interface IReadinessCheck
{
    /// <summary>A short stable name, shown to whoever asks.</summary>
    string Name { get; }

    /// <summary>Checks once. Asked at most once a second, however often <c>/readyz</c> is read.</summary>
    /// <param name="cancellationToken">Ends the check after its time.</param>
    /// <returns>Null when all is well; otherwise the reason, which is logged and not shown.</returns>
    Task<string?> CheckAsync(CancellationToken cancellationToken);
}
