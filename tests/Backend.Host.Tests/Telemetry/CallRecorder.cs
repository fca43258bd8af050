using System.Globalization;
using Backend.Testing.Network;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Sends one request after the other, and counts what each makes the database do.</summary>
internal sealed class CallRecorder(CountingProxy proxy)
{
    private readonly List<RecordedCall> _calls = [];

    public IReadOnlyList<RecordedCall> Calls => _calls;

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
