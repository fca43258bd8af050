namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The spans of a trace in reading order: each parent before its children, children by start.</summary>
internal static class SpanTree
{
    public static IEnumerable<(RecordedSpan Span, int Depth)> Walk(RecordedTrace trace)
    {
        var ids = trace.Spans.Select(s => s.SpanId).ToHashSet(StringComparer.Ordinal);
        var children = trace.Spans.ToLookup(s => s.ParentId is { } parent && ids.Contains(parent) && parent != s.SpanId ? parent : "");
        var pending = new Stack<(RecordedSpan, int)>(children[""].Reverse().Select(s => (s, 0)));
        while (pending.TryPop(out var next))
        {
            yield return next;
            foreach (var child in children[next.Item1.SpanId].Reverse())
                pending.Push((child, next.Item2 + 1));
        }
    }
}
