using Backend.Data.Execution.Errors;

namespace Backend.Data.Execution.Resilience;

/// <summary>
/// A call outside of units of work, which has its connection to itself. After its time it is cancelled, and when the server does
/// not answer that either, nobody waits for it any longer; the driver ends it whenever it can.
/// </summary>
internal static class LimitedCall
{
    /// <exception cref="StatementTimeoutException">It ran past its time.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> call, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var deadline = UnitOfWorkDeadline.Begin(limit, cancellationToken);
        var driver = call(deadline.Token);
        try
        {
            return await driver.WaitAsync(deadline.Outer);
        }
        catch (OperationCanceledException silence) when (!cancellationToken.IsCancellationRequested)
        {
            Leave(driver);
            throw new StatementTimeoutException("The server did not answer in time.", new DatabaseErrorDetails(""), silence);
        }
        catch (OperationCanceledException)
        {
            Leave(driver);
            throw;
        }
    }

    private static void Leave<TResult>(Task<TResult> driver)
    {
        if (driver.IsCompleted)
            return;
        UnitPhases.Count(UnitPhases.Call);
        _ = EndAsync(driver);
    }

    // Its end, whatever it is, is seen here; a connection that came too late is closed.
    private static async Task EndAsync<TResult>(Task<TResult> driver)
    {
        await ((Task)driver).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (driver.IsCompletedSuccessfully && await driver is IAsyncDisposable result)
            await result.DisposeAsync();
    }
}
