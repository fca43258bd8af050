using Backend.Kernel.Tests.Http;
using Backend.Testing.Telemetry.Otlp;

namespace Backend.Kernel.Tests.Telemetry;

internal sealed class OtlpExportTests
{
    [Test]
    public async Task Export_WhenTheHostStops_HasSentTracesLogsAndMetrics()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        var api = await StartAsync(receiver.Endpoint);
        api.Dispatcher.Handler = (_, _) => throw new InvalidOperationException("a defect");
        await api.SendAsync("GET", "/v1/widgets");
        await api.StopAsync();
        await api.DisposeAsync();

        var traces = receiver.Text("/v1/traces");
        Assert.That(traces, Does.Contain("GET /v1/widgets").And.Contain("service.name").And.Contain("backend.organization.id"));
        Assert.That(receiver.Text("/v1/logs"), Does.Contain("a defect"));
        Assert.That(receiver.Text("/v1/metrics"), Does.Contain("http.server.request.duration").And.Not.Contain("backend.organization.id"));
    }

    [Test]
    public async Task Export_NoCollectorThere_DisturbsNoRequest()
    {
        await using var api = await StartAsync("http://127.0.0.1:9");

        Assert.That((await api.SendAsync("GET", "/v1/widgets")).IsSuccessStatusCode, Is.True);
    }

    private static Task<TestApi> StartAsync(string endpoint) => TestApi.StartAsync(
        "Production", settings: new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" });
}
