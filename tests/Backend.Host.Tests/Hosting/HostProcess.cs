using System.Diagnostics;

namespace Backend.Host.Tests.Hosting;

/// <summary>The built host in a process of its own, in a directory of its own, with no variable of ours but those given.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly string[] Ours = ["DATABASE_", "BACKEND_", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "OTEL_"];

    private readonly Process process;

    private readonly Lock gate = new();

    private readonly List<string> output = [];

    private readonly List<string> errors = [];

    private HostProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Keep(output, e.Data);
        process.ErrorDataReceived += (_, e) => Keep(errors, e.Data);
    }

    public bool HasExited => process.HasExited;

    /// <summary>What it wrote to stdout so far, or all of it after <see cref="ExitAsync"/>.</summary>
    public IReadOnlyList<string> Output
    {
        get
        {
            lock (gate)
                return [.. output];
        }
    }

    /// <summary>What it wrote to stderr.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (gate)
                return [.. errors];
        }
    }

    public static HostProcess Start(string directory, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Backend.Host.dll"), .. arguments])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Array.Exists(Ours, prefix => name.StartsWith(prefix, StringComparison.Ordinal))).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var host = new HostProcess(start);
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits for the end, and for the last line of what it wrote.</summary>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>SIGKILL, as a crash of the machine would have it.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public string Transcript() => string.Join('\n', ["stdout:", .. Output, "stderr:", .. Errors]);

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void Keep(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (gate)
            lines.Add(line);
    }
}
