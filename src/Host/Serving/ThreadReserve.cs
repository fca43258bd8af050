namespace Backend.Host.Serving;

/// <summary>
/// Threads for a database that stands still. The driver asks it to cancel on a thread of the pool and holds that thread until it
/// is answered, one for each connection; the timers that tell callers need others at once, and the pool makes two a second.
/// </summary>
internal static class ThreadReserve
{
    /// <param name="connections">The most connections of the process.</param>
    public static void Take(int connections)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + connections, ports);
    }
}
