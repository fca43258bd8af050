using System.Diagnostics;
using System.Globalization;
using Backend.Development;
using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>The processes of one server: started, stopped, killed and frozen as a test likes. Not thread-safe.</summary>
public sealed class ClusterProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Layout _layout;

    private readonly ClusterPrograms _programs;

    internal ClusterProcess(Layout layout, ClusterPrograms programs)
    {
        _layout = layout;
        _programs = programs;
    }

    /// <summary>Starts the server and waits until it takes connections: after a crash, until it has recovered.</summary>
    /// <exception cref="DevelopmentDatabaseException">It does not start; the message has its log.</exception>
    public async Task StartAsync()
    {
        var result = await PgCtlAsync("start", "-l", _layout.Log, "-w", "-t", "60", "-s");
        if (result.ExitCode != 0)
            throw new DevelopmentDatabaseException($"PostgreSQL did not start: {result.Output} {await File.ReadAllTextAsync(_layout.Log)}");
    }

    /// <summary>Ends every session and stops the server, in good order.</summary>
    /// <exception cref="DevelopmentDatabaseException">It does not stop.</exception>
    public async Task StopAsync() => (await PgCtlAsync("stop", "-m", "fast", "-w", "-t", "60")).ThrowIfFailed("PostgreSQL did not stop");

    /// <summary><see cref="StopAsync"/>, then <see cref="StartAsync"/>.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>SIGKILL to every process, as a crash of the machine would have it; waits until they are gone.</summary>
    public async Task KillAsync()
    {
        var waiting = Stopwatch.StartNew();
        // A new child may have come while the list was read.
        while (await SignalAsync("-KILL"))
        {
            if (waiting.Elapsed > Patience)
                throw new DevelopmentDatabaseException("PostgreSQL survives SIGKILL.");
            await Task.Delay(Pause);
        }

        PostmasterFile.Read(_layout)?.Disown();
    }

    /// <summary>SIGSTOP to every process: connections stay, and nothing answers.</summary>
    public async Task FreezeAsync()
    {
        // The first one takes connections and makes children: once it stands still, the list no longer grows.
        await SendAsync("-STOP", [Postmaster()]);
        await SignalAsync("-STOP");
    }

    /// <summary>SIGCONT: goes on where it was frozen.</summary>
    public Task ThawAsync() => SignalAsync("-CONT");

    /// <summary>A standby becomes the primary; returns when it writes.</summary>
    internal async Task PromoteAsync() => (await PgCtlAsync("promote", "-w", "-t", "60")).ThrowIfFailed("The standby was not promoted");

    /// <summary>Ends the processes in whatever state they are.</summary>
    internal async Task EndAsync()
    {
        await ThawAsync();
        // In good order where possible: it gives back the system's shared memory.
        await PgCtlAsync("stop", "-m", "immediate", "-w", "-t", "20", "-s");
        await KillAsync();
    }

    private static async Task SendAsync(string signal, IEnumerable<int> processes) =>
        // One that has just ended makes the command fail: that one no longer needs a signal.
        await Command.RunAsync(
            "kill",
            [signal, .. processes.Select(process => process.ToString(CultureInfo.InvariantCulture))],
            new Account((string?)null),
            CancellationToken.None);

    private Task<CommandResult> PgCtlAsync(string command, params string[] arguments) =>
        Command.RunAsync(_programs.Binaries.PgCtl, [command, "-D", _layout.Data, .. arguments], _programs.Account, CancellationToken.None);

    private int Postmaster() =>
        PostmasterFile.Read(_layout)?.ProcessId ?? throw new InvalidOperationException("The server does not run.");

    private async Task<bool> SignalAsync(string signal)
    {
        var processes = ServerProcesses.Of(_layout.Data);
        if (processes.Count > 0)
            await SendAsync(signal, processes);
        return processes.Count > 0;
    }
}
