using System.Diagnostics;

namespace Backend.Development.Server;

/// <summary>Runs one of PostgreSQL's programs to its end.</summary>
internal static class Command
{
    // A server started by pg_ctl may keep the pipes open on Windows: after the program's end its output is complete.
    private static readonly TimeSpan OutputGrace = TimeSpan.FromSeconds(1);

    public static async Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments, Account account, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // The other account may not be able to enter the working directory.
        if (account.UserName is { } user)
        {
            start.UserName = user;
            start.WorkingDirectory = "/";
        }
        // PGDATA, PGPORT and their kin belong to another server.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);

        using var process = new Process { StartInfo = start };
        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var both = Task.WhenAll(output, errors);
        await Task.WhenAny(both, Task.Delay(OutputGrace, ct));
        var text = both.IsCompletedSuccessfully ? string.Concat(await both).Trim() : "";
        return new CommandResult(process.ExitCode, text);
    }
}

internal sealed record CommandResult(int ExitCode, string Output)
{
    public void ThrowIfFailed(string what)
    {
        if (ExitCode != 0)
            throw new DevelopmentDatabaseException($"{what}: {Output} (exit code {ExitCode})");
    }
}
