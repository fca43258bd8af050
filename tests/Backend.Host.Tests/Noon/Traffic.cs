using System.Collections.Concurrent;
using System.Diagnostics;

namespace Backend.Host.Tests.Noon;

/// <summary>Callers that read and write contacts until they are told to stop.</summary>
internal sealed class Traffic : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();

    private readonly ConcurrentBag<string> _failures = [];

    private readonly List<Task> _callers;

    private long _longest;

    private int _requests;

    public Traffic(IReadOnlyList<Api> callers) => _callers = [.. callers.Select(CallAsync)];

    public int Requests => Volatile.Read(ref _requests);

    public IReadOnlyCollection<string> Failures => _failures;

    public TimeSpan Longest => TimeSpan.FromTicks(Interlocked.Read(ref _longest));

    public async Task StopAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_callers);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _end.Dispose();
    }

    private async Task CallAsync(Api api)
    {
        while (!_end.IsCancellationRequested)
        {
            var created = await SendAsync(201, () => api.PostAsync("/v1/contacts", new { name = Shop.Unique("Ada "), email = Shop.Email() }));
            if (created is null)
                continue;
            var path = $"/v1/contacts/{created.Id}";
            await SendAsync(200, () => api.GetAsync("/v1/contacts?pageSize=20"));
            await SendAsync(200, () => api.PatchAsync(path, new { notes = "at noon" }));
            var read = await SendAsync(200, () => api.GetAsync(path));
            if (read?.Json.GetProperty("notes").GetString() is not (null or "at noon"))
                _failures.Add($"{path} lost its change: {read}");
            await SendAsync(204, () => api.DeleteAsync(path));
        }
    }

    private async Task<Answer?> SendAsync(int status, Func<Task<Answer>> request)
    {
        var begin = Stopwatch.GetTimestamp();
        var answer = await request();
        var elapsed = Stopwatch.GetElapsedTime(begin).Ticks;
        InterlockedMax(elapsed);
        Interlocked.Increment(ref _requests);
        if (answer.Status == status)
            return answer;
        _failures.Add(answer.ToString());
        return null;
    }

    private void InterlockedMax(long ticks)
    {
        for (var seen = Interlocked.Read(ref _longest); ticks > seen; seen = Interlocked.Read(ref _longest))
            Interlocked.CompareExchange(ref _longest, ticks, seen);
    }
}
