using System.Globalization;
using Backend.Testing.Network;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Sends one request after the other, and counts what each makes the database do.</summary>
internal sealed class CallRecorder(CountingProxy proxy)
{
    private const int AtOnce = 20;

    private const int MostRounds = 100;

    private readonly List<RecordedCall> _calls = [];

    public IReadOnlyList<RecordedCall> Calls => _calls;

    /// <summary>Sends again and again, many at once, and records the first answer of this status.</summary>
    public async Task UntilAsync(Api api, int status, string path)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var names = Enumerable.Range(0, AtOnce).Select(i => string.Create(CultureInfo.InvariantCulture, $"round-{round:000}-{i:00}")).ToList();
            var answers = await Task.WhenAll(names.Select(name => api.GetAsync(path, new Header("User-Agent", name))));
            if (Array.FindIndex(answers, answer => answer.Status == status) is var found and >= 0)
            {
                _calls.Add(new RecordedCall(names[found], status, 0));
                return;
            }
        }

        throw new AssertionException($"{path} was never answered with {status}.");
    }

    /// <summary>Fails unless the answer has this status.</summary>
    public async Task<Answer> SendAsync(Api api, int status, string method, string path, object? body = null, params Header[] headers)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"call-{_calls.Count:000}");
        proxy.Reset();
        var answer = await api.SendAsync(new HttpMethod(method), path, body, [.. headers, new Header("User-Agent", name)]);
        _calls.Add(new RecordedCall(name, answer.Status, proxy.Statements));
        Assert.That(answer.Status, Is.EqualTo(status), $"{method} {path}: {answer.Text}");
        return answer;
    }
}
