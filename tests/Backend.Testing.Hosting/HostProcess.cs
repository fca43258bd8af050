using System.Diagnostics;

namespace Backend.Testing.Hosting;

/// <summary>The built host in a process of its own, in a directory of its own, with no variable of ours but those given.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly string[] Ours = ["DATABASE_", "BACKEND_", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "OTEL_"];

    private readonly Process _process;

    private readonly Lock _gate = new();

    private readonly List<string> _output = [];

    private readonly List<string> _errors = [];

    private HostProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Keep(_output, e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(_errors, e.Data);
    }

    public bool HasExited => _process.HasExited;

    /// <summary>What it wrote to stdout so far, or all of it after <see cref="ExitAsync"/>.</summary>
    public IReadOnlyList<string> Output
    {
        get
        {
            lock (_gate)
                return [.. _output];
        }
    }

    /// <summary>What it wrote to stderr.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_gate)
                return [.. _errors];
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
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits for the end, and for the last line of what it wrote.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>SIGKILL, as a crash of the machine would have it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as an orchestrator ends it; waits until it has.</summary>
    public async Task TerminateAsync()
    {
        await AskToEndAsync();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, without waiting for the end.</summary>
    public async Task AskToEndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public string Transcript() => string.Join('\n', ["stdout:", .. Output, "stderr:", .. Errors]);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (_gate)
            lines.Add(line);
    }
}
