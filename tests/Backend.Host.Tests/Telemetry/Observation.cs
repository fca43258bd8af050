using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Telemetry.Otlp;

namespace Backend.Host.Tests.Telemetry;

/// <summary>
/// What a collector received from one host that served every route, ran every kind of job, failed in every way and was told
/// to stop. It is made once and read by all fixtures of this folder.
/// </summary>
internal sealed record Observation(
    IReadOnlyList<RecordedCall> Calls,
    IReadOnlyList<string> Routes,
    IReadOnlyList<OtlpSpan> Spans,
    IReadOnlyList<OtlpMetric> Metrics,
    IReadOnlyList<OtlpLog> Logs,
    string Everything)
{
    private static readonly Lazy<Task<Observation>> Once = new(MakeAsync);

    public static Task<Observation> GetAsync() => Once.Value;

    /// <summary>The trace of a call.</summary>
    public IReadOnlyList<OtlpSpan> TraceOf(RecordedCall call)
    {
        var root = ServerSpanOf(call);
        return [.. Spans.Where(span => span.TraceId == root.TraceId)];
    }

    public OtlpSpan ServerSpanOf(RecordedCall call) => Spans.Single(span => span["user_agent.original"] == call.Name);

    private static async Task<Observation> MakeAsync()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var workplace = await Workplace.CreateAsync();
        await using var proxy = CountingProxy.Start(workplace.Variables["DATABASE_URL"]);
        workplace.Variables["DATABASE_URL"] = proxy.ConnectionString;
        // Jobs go past the proxy, so that it counts the statements of requests alone.
        workplace.Variables["DATABASE_WORKER_URL"] = workplace.Database.ConnectionString(DatabaseRole.Worker);
        workplace.Variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Endpoint;
        workplace.Variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        // So that what arrives before the end is not all there is: the rest must come with the flush.
        workplace.Variables["OTEL_BSP_SCHEDULE_DELAY"] = "60000";
        workplace.Variables["OTEL_METRIC_EXPORT_INTERVAL"] = "60000";
        // On a busy machine anything may be slow, and its plan would be a statement of the next request.
        workplace.Variables["BACKEND_SLOW_STATEMENT_MS"] = "off";
        // More than the calls of the workload, which come one after the other; another organization asks for too much.
        workplace.Variables["BACKEND_ORGANIZATION_REQUESTS_PER_SECOND"] = "20";
        workplace.Variables["BACKEND_ORGANIZATION_BURST"] = "250";
        var organization = await workplace.NewOrganizationAsync();
        using var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();
        var routes = await RoutesAsync(host.Anonymous);
        var api = host.As(workplace.Token(organization));
        var calls = new CallRecorder(proxy);
        await new RouteWorkload(calls, api).RunAsync();
        await new JobWorkload(calls, api, workplace, organization.Value).RunAsync();
        await new FailureWorkload(calls, host, workplace, api, workplace.Token(organization, "orders:read"), workplace.Token(await workplace.NewOrganizationAsync()), proxy).RunAsync();
        await host.Process.TerminateAsync();
        return new Observation(calls.Calls, routes, receiver.Spans, receiver.Metrics, receiver.Logs, receiver.Everything);
    }

    // Such as "GET /v1/contacts/{id}". A route that is added later is in the document, and has no call yet.
    private static async Task<IReadOnlyList<string>> RoutesAsync(Api anonymous)
    {
        var paths = (await anonymous.GetAsync("/openapi/v1.json")).With(200).Json.GetProperty("paths");
        return [.. paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, method) => $"{method.Name.ToUpperInvariant()} {path.Name}")];
    }
}
