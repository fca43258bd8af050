using System.Diagnostics;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Testing.Databases;

namespace Backend.Benchmarks.Importing;

/// <summary>The built host in a process of its own, so that its memory can be told from the caller's.</summary>
internal sealed class BenchmarkHost : IDisposable
{
    private const string Served = "Backend serves on ";

    private readonly Process _process;

    private readonly DirectoryInfo _directory;

    private BenchmarkHost(Process process, DirectoryInfo directory, Uri address) => (_process, _directory, Address) = (process, directory, address);

    public Uri Address { get; }

    /// <summary>The most memory that it ever held, in bytes.</summary>
    public long PeakWorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static Task<BenchmarkHost> StartAsync(TestDatabase database, CancellationToken ct) => StartAsync(database, [], ct);

    /// <param name="database">The database.</param>
    /// <param name="variables">What its environment has besides, or instead.</param>
    /// <param name="ct">Cancels the start.</param>
    public static async Task<BenchmarkHost> StartAsync(TestDatabase database, IReadOnlyList<(string Name, string Value)> variables, CancellationToken ct)
    {
        var directory = Directory.CreateTempSubdirectory("backend-import-");
        var process = Start(directory, database, variables, "serve", "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            if (!line.StartsWith(Served, StringComparison.Ordinal))
                continue;
            // Its output is read on, or it would wait for a reader.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new(process, directory, new Uri(line[Served.Length..]));
        }

        throw new BenchmarkException("The host did not start.");
    }

    public async Task<string> TokenAsync(TestDatabase database, OrganizationId organization, CancellationToken ct)
    {
        using var process = Start(_directory, database, [], "token", "--org", organization.ToString());
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _directory.Delete(recursive: true);
    }

    private static Process Start(DirectoryInfo directory, TestDatabase database, IReadOnlyList<(string Name, string Value)> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Backend.Host.dll"), .. arguments])
        {
            WorkingDirectory = directory.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["DATABASE_URL"] = database.ConnectionString(DatabaseRole.App);
        start.Environment["DATABASE_WORKER_URL"] = database.ConnectionString(DatabaseRole.Worker);
        start.Environment["DATABASE_MIGRATOR_URL"] = database.ConnectionString(DatabaseRole.Migrator);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
