using System.Globalization;
using Backend.Kernel.Jobs;

namespace Backend.Host.Serving;

/// <summary>What the surroundings say of the worker.</summary>
internal static class WorkerSettings
{
    private const string Concurrency = "BACKEND_WORKER_CONCURRENCY";

    private const int Most = 1_000;

    /// <exception cref="HostException">A value is none.</exception>
    public static WorkerOptions Read()
    {
        if (Environment.GetEnvironmentVariable(Concurrency) is not { Length: > 0 } given)
            return new WorkerOptions();
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var slots) && slots is > 0 and <= Most
            ? new WorkerOptions { Concurrency = slots }
            : throw new HostException($"{Concurrency} is '{given}': it takes how many jobs run at once, 1 to {Most}.");
    }
}
