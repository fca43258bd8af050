using System.Diagnostics;
using Backend.Client;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Reliability.Tests.Load;

/// <summary>Several callers of one new organization, until they are told to stop.</summary>
internal sealed class RunningLoad : IAsyncDisposable
{
    // Longer than any deadline: what is not answered by then is not answered.
    private static readonly TimeSpan Unanswered = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stopping = new();

    private readonly HttpClient _http;

    private Task _running = Task.CompletedTask;

    private RunningLoad(HttpClient http, OrganizationId organization, LoadOptions options)
    {
        _http = http;
        Organization = organization;
        Options = options;
    }

    public OrganizationId Organization { get; }

    public LoadOptions Options { get; }

    public AttemptLog Log { get; } = new();

    public IReadOnlyList<Caller> Callers { get; private set; } = [];

    /// <summary>Starts the callers, and waits until each has had its first answers.</summary>
    /// <param name="workplace">Where the organization is made.</param>
    /// <param name="address">Of the host, or any where <paramref name="handler"/> chooses.</param>
    /// <param name="options">How it calls.</param>
    /// <param name="handler">What sends; null for a plain connection.</param>
    public static async Task<RunningLoad> StartAsync(Workplace workplace, string address, LoadOptions options, HttpMessageHandler? handler = null)
    {
        // An earlier drill may have cut the pooled connections of this process as well.
        NpgsqlConnection.ClearAllPools();
        var organization = await workplace.NewOrganizationAsync();
        var token = workplace.Token(organization);
        var http = new HttpClient(new DeadlineHandler(options.Deadline, handler ?? new SocketsHttpHandler { UseProxy = false }))
        {
            BaseAddress = new Uri(address),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        // Each attempt is seen: the callers themselves try again, and no circuit stands between them and the host.
        var client = new BackendClient(http, new BackendClientOptions
        {
            Token = _ => new(token),
            MaxRetries = 0,
            AttemptTimeout = Unanswered,
            TotalTimeout = Unanswered + Unanswered,
            MinimumThroughput = int.MaxValue,
        });
        var load = new RunningLoad(http, organization, options);
        load.Callers = [.. Enumerable.Range(0, options.Callers).Select(number => new Caller(number, client, load.Log))];
        await Task.WhenAll(load.Callers.Select(caller => caller.PrepareAsync()));
        load._running = Task.WhenAll(load.Callers.Select(caller => caller.RunAsync(load._stopping.Token)));
        await load.SucceedAsync(options.Callers * 3);
        return load;
    }

    /// <summary>Waits for that many more successes.</summary>
    public Task SucceedAsync(int count) => WhenAsync(attempt => attempt.IsSuccess, count, Stopwatch.GetTimestamp());

    /// <summary>Waits for that many more failures.</summary>
    public Task FailAsync(int count) => WhenAsync(attempt => !attempt.IsSuccess, count, Stopwatch.GetTimestamp());

    /// <summary>Waits for requests that fit and have ended since an instant.</summary>
    public async Task WhenAsync(Func<Attempt, bool> fits, int count, long since)
    {
        var come = Log.WhenAsync(fits, count, since);
        // A caller that gave up says more than what does not come.
        if (await Task.WhenAny(come, _running) == _running)
            await _running;
        await come;
    }

    /// <summary>Ends when what the callers have begun is acknowledged.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // Where the drill has failed, so may callers: it says why itself.
        await Task.WhenAny(_running);
        _http.Dispose();
        _stopping.Dispose();
    }
}
