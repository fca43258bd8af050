using System.Globalization;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>One trace: a bar per span, to scale, below its parent; attributes open on click.</summary>
internal static class TraceWaterfallPage
{
    private const int Indent = 18;

    public static string Render(RecordedTrace trace, LinkedTraces linked)
    {
        var time = trace.StartedAt.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var page = TraceStyle.Open(trace.Root.Name)
            .Markup($"<p class=\"dim\"><a href=\"{TracesPage.Path}\">← all traces</a></p><h1>{trace.Root.Name}</h1>")
            .Markup($"<p class=\"sum\">{time} UTC · {DurationText.Of(trace.Duration)} · {trace.Spans.Count} spans · ")
            .Markup($"<code>{trace.TraceId}</code> · <a href=\"{TracesPage.Path}/{trace.TraceId}.json\">JSON</a></p>");
        if (trace.DroppedSpans > 0)
            page.Markup($"<p class=\"err\">{trace.DroppedSpans} more spans were not kept.</p>");

        Relatives(page, "caused by", linked.Causes);
        Relatives(page, "led to", linked.Effects);
        foreach (var (span, depth) in SpanTree.Walk(trace))
            Span(page, trace, span, depth);
        return TraceStyle.Close(page.Literal("""
            <p class="legend">Kind:<span class="dot server"></span>server<span class="dot internal"></span>internal<span class="dot client"></span>client, producer<span class="dot consumer"></span>consumer<span class="dot failed"></span>error</p>
            """));
    }

    private static void Relatives(HtmlText page, string relation, IReadOnlyList<RecordedTrace> traces)
    {
        foreach (var trace in traces)
        {
            var time = trace.StartedAt.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
            page.Markup($"<p class=\"link\">{relation} <a href=\"{TracesPage.Path}/{trace.TraceId}\">{trace.Root.Name}</a> <span class=\"mono dim\">{time}</span></p>");
        }
    }

    private static void Span(HtmlText page, RecordedTrace trace, RecordedSpan span, int depth)
    {
        var whole = Math.Max(trace.Duration.TotalMicroseconds, 1);
        var left = (span.StartedAt - trace.StartedAt).TotalMicroseconds / whole * 100;
        var width = span.Duration.TotalMicroseconds / whole * 100;
        var look = span.IsError ? "failed" : span.Kind;
        page.Markup($"<details><summary><span class=\"label{(span.IsError ? " err" : "")}\" style=\"padding-left:{depth * Indent}px\" title=\"{span.Name}\">")
            .Markup($"<span class=\"dot {look}\"></span>{span.Name}</span>")
            .Markup($"<span class=\"track\"><span class=\"bar {look}\" style=\"left:{left:0.###}%;width:{width:0.###}%\"></span></span>")
            .Markup($"<span class=\"num\">{DurationText.Of(span.Duration)}</span></summary><dl class=\"mono\">")
            .Markup($"<dt>kind</dt><dd>{span.Kind}</dd><dt>starts at</dt><dd>+{DurationText.Of(span.StartedAt - trace.StartedAt)}</dd><dt>span</dt><dd>{span.SpanId}</dd>");
        foreach (var (name, value) in span.Attributes)
            page.Markup($"<dt>{name}</dt><dd>{value}</dd>");
        foreach (var happened in span.Events)
            page.Markup($"<dt>event +{DurationText.Of(happened.At - trace.StartedAt)}</dt><dd>{happened.Name}</dd>");
        foreach (var link in span.Links)
            page.Markup($"<dt>link</dt><dd><a href=\"{TracesPage.Path}/{link.TraceId}\">{link.TraceId}</a> {link.SpanId}</dd>");
        page.Literal("</dl></details>");
    }
}
