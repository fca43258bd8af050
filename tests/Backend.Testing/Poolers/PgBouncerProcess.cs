using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Backend.Development.Server;

namespace Backend.Testing.Poolers;

/// <summary>
/// The program, as an account that is not root, which it refuses. A shell waits beside it for the end of this process,
/// however it ends, and then ends the pooler too.
/// </summary>
internal sealed class PgBouncerProcess : IAsyncDisposable
{
    private const string Script = """
        "$1" -q "$2" 2> "$2.log" &
        pooler=$!
        trap 'kill -KILL $pooler; exit' TERM
        cat > /dev/null
        kill -KILL $pooler
        """;

    private const int Attempts = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Process _shell;

    private readonly string _directory;

    private PgBouncerProcess(Process shell, string directory, int port) => (_shell, _directory, Port) = (shell, directory, port);

    public int Port { get; }

    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin")
        .Where(directory => directory.Length > 0)
        .Select(directory => Path.Combine(directory, "pgbouncer"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts it on a free port.</summary>
    public static async Task<PgBouncerProcess> StartAsync(Account account, Func<int, string> write)
    {
        var program = Find() ?? throw new InvalidOperationException("PgBouncer is not installed.");
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var directory = write(port);
            await account.OwnAsync(directory, CancellationToken.None);
            var process = new PgBouncerProcess(Shell(program, directory, account), directory, port);
            if (await process.AnswersAsync())
                return process;
            var log = Path.Combine(directory, PgBouncerFiles.Ini + ".log");
            var said = File.Exists(log) ? await File.ReadAllTextAsync(log) : "";
            await process.DisposeAsync();
            // Somebody else may have taken the port between the look and the start.
            if (attempt == Attempts)
                throw new InvalidOperationException($"PgBouncer did not start: {said}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static Process Shell(string program, string directory, Account account)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", program, Path.Combine(directory, PgBouncerFiles.Ini)])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        if (account.UserName is { } user)
            start.UserName = user;
        return Process.Start(start)!;
    }

    private async Task<bool> AnswersAsync()
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience && !_shell.HasExited;)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(Pause);
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
