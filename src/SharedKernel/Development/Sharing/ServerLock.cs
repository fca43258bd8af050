using System.Diagnostics;

namespace Backend.Development.Sharing;

/// <summary>
/// Held while the server is started, stopped, joined or left, by one process at a time. A lock of the operating system on
/// an open file: a killed process cannot leave it behind.
/// </summary>
internal static class ServerLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task<IDisposable> AcquireAsync(string path, CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryOpen(path) is { } held)
                return held;
            if (waited.Elapsed > Patience)
                throw new DevelopmentDatabaseException($"Another process has held {path} for {Patience.TotalMinutes} minutes: see what it is doing, or end it.");
            await Task.Delay(Pause, ct);
        }
    }

    internal static FileStream? TryOpen(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, options);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            return null;
        }
    }
}
