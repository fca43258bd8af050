using System.Diagnostics;
using System.Net;

namespace Backend.Testing.Hosting;

/// <summary>A host that serves.</summary>
internal sealed class RunningHost : IDisposable
{
    private const string Served = "Backend serves on ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient _http;

    private RunningHost(HostProcess process, string address)
    {
        Process = process;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(address),
            Timeout = Patience,
        };
        Anonymous = new Api(_http);
    }

    public HostProcess Process { get; }

    /// <summary>Such as <c>http://127.0.0.1:49152</c>.</summary>
    public string Address => _http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>Without a token.</summary>
    public Api Anonymous { get; }

    /// <summary>Starts the host on a free port, and waits until it listens.</summary>
    public static async Task<RunningHost> StartAsync(Workplace workplace, params string[] arguments)
    {
        var process = workplace.Start(["serve", "--urls", "http://127.0.0.1:0", .. arguments]);
        try
        {
            return new RunningHost(process, await AddressAsync(process));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public Api As(string token) => new(_http, token);

    /// <summary>Waits until it is ready to serve.</summary>
    public Task ReadyAsync() => ReadinessAsync(answer => answer.Status == 200);

    /// <summary>Asks <c>/readyz</c> until the answer is what is waited for.</summary>
    public async Task<Answer> ReadinessAsync(Func<Answer, bool> expected)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var answer = await Anonymous.GetAsync("/readyz");
            if (expected(answer))
                return answer;
            if (waiting.Elapsed > Patience || Process.HasExited)
                throw new AssertionException($"/readyz stayed at {answer}.\n{Process.Transcript()}");
            await Task.Delay(Pause);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        Process.Dispose();
    }

    private static async Task<string> AddressAsync(HostProcess process)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (process.Output.FirstOrDefault(line => line.StartsWith(Served, StringComparison.Ordinal)) is { } line)
                return line[Served.Length..];
            if (waiting.Elapsed > Patience || process.HasExited)
                throw new AssertionException($"The host does not serve.\n{process.Transcript()}");
            await Task.Delay(Pause);
        }
    }
}
