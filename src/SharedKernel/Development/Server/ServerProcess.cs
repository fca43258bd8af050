using System.Diagnostics;
using Npgsql;

namespace Backend.Development.Server;

/// <summary>Joins the server that runs on the data, or starts one; stops it. All under the server's lock.</summary>
internal sealed class ServerProcess(Layout layout, Binaries binaries, Account account, Passwords passwords, DevelopmentDatabaseOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<Endpoint> JoinOrStartAsync(CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        // A server that is just starting, recovering or stopping lives but does not answer: it becomes one or the other.
        while (PostmasterFile.Read(layout) is { } file && file.IsRunning())
        {
            var endpoint = new Endpoint(file.Port, passwords);
            if (await AnswersAsync(endpoint, ct))
                return endpoint;
            if (waited.Elapsed > Patience)
            {
                throw new DevelopmentDatabaseException(
                    $"PostgreSQL runs on {layout.Data} (process {file.ProcessId}) but does not answer. See {layout.Log}.");
            }

            await Task.Delay(Pause, ct);
        }

        return await StartAsync(ct);
    }

    public async Task StopAsync(CancellationToken ct)
    {
        if (PostmasterFile.Read(layout) is not { } file || !file.IsRunning())
            return;
        var result = await Command.RunAsync(binaries.PgCtl, ["stop", "-D", layout.Data, "-m", "fast", "-w", "-t", "60"], account, ct);
        // Someone else may have stopped it in the meantime: what counts is that it is gone.
        if (result.ExitCode != 0 && file.IsRunning())
            result.ThrowIfFailed("Cannot stop PostgreSQL");
        options.Report("PostgreSQL stopped; the data stays");
    }

    private async Task<Endpoint> StartAsync(CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            PostmasterFile.Read(layout)?.Disown();
            var port = Ports.Choose(layout, options.PreferredPort);
            Settings.Write(layout, port);

            var logged = File.Exists(layout.Log) ? new FileInfo(layout.Log).Length : 0;
            // pg_ctl detaches the server into a session of its own: Ctrl+C in this terminal does not reach it.
            var result = await Command.RunAsync(binaries.PgCtl, ["start", "-D", layout.Data, "-l", layout.Log, "-w", "-t", "60", "-s"], account, ct);
            if (result.ExitCode == 0)
            {
                Ports.Remember(layout, port);
                options.Report($"PostgreSQL {binaries.Version} runs on {Endpoint.Host}:{port}, data in {layout.Data}");
                return new Endpoint(port, passwords);
            }

            var log = LogSince(logged);
            if (!IsPassing(log) || waited.Elapsed > Patience)
                throw new DevelopmentDatabaseException($"PostgreSQL did not start on {layout.Data}: {result.Output} {log}");
            await Task.Delay(Pause, ct);
        }
    }

    private async Task<bool> AnswersAsync(Endpoint endpoint, CancellationToken ct)
    {
        if (endpoint.Port == 0)
            return false;
        try
        {
            await using var connection = await endpoint.OpenAdminAsync("postgres", ct);
            return true;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            throw new DevelopmentDatabaseException(
                $"The server on port {endpoint.Port} refuses the passwords in {layout.Passwords}. Stop it and delete {layout.Directory} to start over.", e);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // Killed without warning, a server leaves children that hold the shared memory for a moment; and another program may
    // take the port between the look and the start.
    private static bool IsPassing(string log) =>
        log.Contains("shared memory block", StringComparison.Ordinal)
        || log.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal)
        || log.Contains("could not bind", StringComparison.Ordinal);

    private string LogSince(long position)
    {
        if (!File.Exists(layout.Log))
            return "";
        using var stream = new FileStream(layout.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = position;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
