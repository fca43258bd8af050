namespace Backend.Testing.Databases;

/// <summary>
/// The one connection of this process to the server: the first <see cref="TestDatabase.CreateAsync"/> makes it. A test
/// assembly ends it in its one-time teardown; failing that, the end of the process does.
/// </summary>
public static class TestServer
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static TestRun? current;

    static TestServer() => AppDomain.CurrentDomain.ProcessExit += (_, _) => ReleaseAsync().GetAwaiter().GetResult();

    /// <summary>Leaves the server, which stops when no other process uses it. A later test database joins it again.</summary>
    public static async Task ReleaseAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (current is { } run)
                await run.DisposeAsync();
            current = null;
        }
        finally
        {
            Gate.Release();
        }
    }

    internal static async Task<TestRun> JoinAsync(CancellationToken ct)
    {
        await Gate.WaitAsync(ct);
        try
        {
            return current ??= await TestRun.StartAsync(ct);
        }
        finally
        {
            Gate.Release();
        }
    }
}
