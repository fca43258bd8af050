using System.Globalization;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The list of recent traces.</summary>
internal static class TraceListPage
{
    public static string Render(IReadOnlyList<RecordedTrace> traces, TraceFilter filter)
    {
        var shown = traces.Where(filter.Admits).ToList();
        var page = TraceStyle.Open("Traces")
            .Markup($"<h1>Traces</h1><p class=\"sum\">The last {traces.Count} of this process, at most {TraceBuffer.MostTraces}. Reload for newer ones.</p>");
        Form(page, filter);
        if (traces.Count == 0)
            return TraceStyle.Close(page.Literal("<p class=\"dim\">Nothing was traced yet: call the API, then reload.</p>"));
        if (shown.Count == 0)
            return TraceStyle.Close(page.Markup($"<p class=\"dim\">None of them fits the filter. <a href=\"{TracesPage.Path}\">Show all.</a></p>"));

        page.Literal("<table><thead><tr><th>Time</th><th>Name</th><th>Status</th><th class=\"num\">Spans</th><th class=\"num\">Duration</th></tr></thead><tbody>");
        foreach (var trace in shown)
            Row(page, trace);
        return TraceStyle.Close(page.Literal("</tbody></table>"));
    }

    private static void Form(HtmlText page, TraceFilter filter) => page
        .Markup($"<form action=\"{TracesPage.Path}\"><label>Span name contains <input type=\"search\" name=\"{TraceFilter.NameKey}\" value=\"{filter.Name}\"/></label>")
        .Markup($"<label><input type=\"checkbox\" name=\"{TraceFilter.StatusKey}\" value=\"{TraceFilter.Errors}\"")
        .Literal(filter.OnlyErrors ? " checked=\"checked\"" : "")
        .Literal("/> failed only</label><button>Filter</button></form>");

    private static void Row(HtmlText page, RecordedTrace trace)
    {
        var time = trace.StartedAt.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var status = Attribute(trace.Root, TelemetryNames.HttpResponseStatusCode) ?? (trace.IsError ? "error" : "ok");
        var name = trace.Root.Name;
        var path = Attribute(trace.Root, TelemetryNames.UrlPath) ?? "";
        if (name.EndsWith(path, StringComparison.Ordinal))
            path = "";
        page.Markup($"<tr><td class=\"mono dim\">{time}</td><td class=\"name\"><a href=\"{TracesPage.Path}/{trace.TraceId}\">{name}</a> <span class=\"mono dim\">{path}</span></td>")
            .Markup($"<td class=\"{(trace.IsError ? "err" : "")}\">{status}</td><td class=\"num\">{trace.Spans.Count + trace.DroppedSpans}</td>")
            .Markup($"<td class=\"num\">{DurationText.Of(trace.Duration)}</td></tr>");
    }

    private static string? Attribute(RecordedSpan span, string name) => span.Attributes.FirstOrDefault(a => a.Key == name).Value;
}
