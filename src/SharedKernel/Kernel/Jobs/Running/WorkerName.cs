namespace Backend.Kernel.Jobs.Running;

/// <summary>How a worker is called in the rows it holds: where it runs, and an id that no other has.</summary>
internal static class WorkerName
{
    private const int LongestHost = 50;

    public static string Make()
    {
        var host = Environment.MachineName;
        return $"{host[..Math.Min(host.Length, LongestHost)]}/{Environment.ProcessId}/{Guid.CreateVersion7():N}";
    }
}
