using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Backend.Host.Tests.Traces;

/// <summary>The trace of one request, as the host tells it.</summary>
internal sealed class Trace(string text)
{
    public string Text => text;

    public IReadOnlyList<Span> Spans { get; } = JsonSerializer.Deserialize<Recorded>(text, JsonSerializerOptions.Web)!.Spans;

    public Span Root => Spans.Single(span => span.Kind == "server");

    public Span UnitOfWork => Spans.Single(span => span.Name == "unit_of_work");

    public IEnumerable<Span> Below(Span parent) => Spans.Where(span => span.ParentId == parent.SpanId);

    /// <summary>Sends a request under a trace of its own, and reads that trace when the host has finished it.</summary>
    public static async Task<(Answer Answer, Trace Trace)> OfAsync(RunningHost host, Func<Header, Task<Answer>> send)
    {
        var id = ActivityTraceId.CreateRandom().ToHexString();
        var answer = await send(new Header("traceparent", $"00-{id}-{ActivitySpanId.CreateRandom().ToHexString()}-01"));
        // The server span ends after the answer is out.
        while (true)
        {
            var recorded = await host.Anonymous.GetAsync($"/traces/{id}.json");
            if (recorded.Status == 200 && new Trace(recorded.Text) is var trace && trace.Spans.Any(span => span.Kind == "server"))
                return (answer, trace);
            await Task.Delay(5);
        }
    }

    private sealed record Recorded(IReadOnlyList<Span> Spans);
}

internal sealed record Span(string SpanId, string? ParentId, string Name, string Kind, bool IsError, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    public string? this[string attribute] => Attributes.Where(pair => pair.Key == attribute).Select(pair => pair.Value).SingleOrDefault();

    public int Number(string attribute) => int.Parse(this[attribute]!, CultureInfo.InvariantCulture);
}
