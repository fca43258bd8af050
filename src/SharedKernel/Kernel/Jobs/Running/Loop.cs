using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Running;

/// <summary>Something that a worker does again and again. No failure ends it: it goes on after 0.2 to 5 seconds.</summary>
internal sealed class Loop(string name, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public async Task RunAsync(Func<CancellationToken, Task> round, CancellationToken cancellationToken)
    {
        // Whoever starts loops is not held up by the first round of one.
        await Task.Yield();
        var delay = First;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await round(cancellationToken);
                delay = First;
                continue;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            // The database is away, or a defect: the worker must outlive both.
            catch (Exception error)
            {
                LogMessages.WorkerLoopFailed(log, name, delay, ErrorText.Of(error));
            }

            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            delay = delay * 2 < Longest ? delay * 2 : Longest;
        }
    }
}
