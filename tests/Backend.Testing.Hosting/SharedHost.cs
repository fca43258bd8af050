namespace Backend.Testing.Hosting;

/// <summary>One host for all tests that only call it: each fixture has organizations of its own in it.</summary>
internal static class SharedHost
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static Workplace? workplace;
    private static RunningHost? host;

    public static async Task<(Workplace Workplace, RunningHost Host)> JoinAsync()
    {
        await Gate.WaitAsync();
        try
        {
            workplace ??= await Workplace.CreateAsync();
            if (host is null)
            {
                // Its callers come in bursts, and some machines are slow.
                workplace.Variables["BACKEND_MAX_QUEUE_WAIT_MS"] = "9000";
                host = await RunningHost.StartAsync(workplace);
                await host.ReadyAsync();
            }

            return (workplace, host);
        }
        finally
        {
            Gate.Release();
        }
    }

    public static async Task StopAsync()
    {
        host?.Dispose();
        host = null;
        if (workplace is not null)
            await workplace.DisposeAsync();
        workplace = null;
    }
}
