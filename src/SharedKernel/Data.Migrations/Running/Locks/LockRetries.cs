using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.Failures;

namespace Backend.Data.Migrations.Running.Locks;

/// <summary>Tries again, with growing pauses, what failed because another session was in the way.</summary>
internal static class LockRetries
{
    /// <summary>Runs an action that is rolled back when it fails.</summary>
    /// <exception cref="MigrationFailedException">It failed otherwise, or each time.</exception>
    public static async Task<T> RetryAsync<T>(this RunContext run, string file, Func<Task<T>> action, CancellationToken cancellationToken)
    {
        run.Watch.Forget();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (MigrationFailedException error) when (ServerError.IsContention(error.SqlState) && attempt < run.Patience.Attempts)
            {
                var holder = run.Watch.Last?.ToString();
                run.Logger.WaitingForTable(file, holder ?? "by whom could not be seen", attempt + 1, run.Patience.Attempts);
                run.Reporter.WaitingForTable(holder);
                await Task.Delay(run.Patience.PauseAfter(attempt), run.Time, cancellationToken);
            }
        }
    }
}
