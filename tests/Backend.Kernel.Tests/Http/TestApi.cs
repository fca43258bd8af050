using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Backend.Kernel.Http;
using Backend.Kernel.Http.Admission;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Health;
using Backend.Kernel.Http.Streaming;
using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using Backend.Kernel.Telemetry;
using Backend.Kernel.Telemetry.Traces;
using Backend.Kernel.Tests.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Tests.Http;

/// <summary>A real server on a free port with a few routes, a dispatcher that does nothing, and a clock that stands still.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TokenForge _forge;

    private TestApi(WebApplication app, TokenForge forge, FakeDispatcher dispatcher, LogRecorder log, FixedClock clock)
    {
        (_app, _forge, Dispatcher, Log, Clock) = (app, forge, dispatcher, log, clock);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Client.DefaultRequestHeaders.Authorization = Bearer(TokenForge.Claims(("scope", "widgets:read widgets:write")).ToJsonString());
    }

    public HttpClient Client { get; }

    public FakeDispatcher Dispatcher { get; }

    public LogRecorder Log { get; }

    public FixedClock Clock { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestApi> StartAsync(
        string environment = "Development",
        IReadinessCheck[]? checks = null,
        Dictionary<string, string?>? settings = null,
        AdmissionOptions? admission = null)
    {
        TelemetrySwitches.Apply();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var (forge, dispatcher, log, clock) = (new TokenForge(), new FakeDispatcher(), new LogRecorder(), new FixedClock(TokenForge.Now));
        dispatcher.Reset();
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        var services = builder.Services;
        services.AddSingleton<TimeProvider>(clock).AddSingleton<IDispatcher>(dispatcher).AddSingleton(Catalog());
        services.AddSingleton(_ => forge.PublicKeys).AddSingleton<TokenVerifier>();
        services.AddSingleton(admission ?? new AdmissionOptions());
        foreach (var check in checks ?? [])
            services.AddSingleton(check);
        services.AddBackendHttp().AddBackendTelemetry(builder.Configuration, builder.Environment);

        var app = builder.Build();
        app.UseBackendHttp();
        app.MapHealth();
        app.MapTraces();
        Map(app);
        await app.StartAsync();
        return new TestApi(app, forge, dispatcher, log, clock);
    }

    public AuthenticationHeaderValue Bearer(string claims) => new("Bearer", _forge.Sign(claims));

    public Task<HttpResponseMessage> SendAsync(string method, string path, string? body = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = contentType.Length > 0 ? MediaTypeHeaderValue.Parse(contentType) : null;
        }

        return Client.SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
        => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _forge.Dispose();
    }

    private static RequestCatalog Catalog() => new(
    [
        Line<CreateWidget, Widget>("widgets:write"), Line<PatchWidget, Widget>("widgets:write"), Line<DeleteWidget, bool>("widgets:write"),
        Line<ImportWidgets, IReadOnlyList<LineOutcome>>("widgets:write"), Line<ExportWidgets, KeysetPage<WidgetPart>>("widgets:read", isQuery: true),
        Line<GetWidget, Widget>("widgets:read", isQuery: true), Line<ListWidgets, IReadOnlyList<Widget>>("widgets:read", isQuery: true),
    ]);

    private static RequestDescriptor Line<TRequest, TResponse>(string scope, bool isQuery = false)
        => new("widgets", typeof(TRequest), typeof(TResponse), typeof(object), scope, isQuery);

    private static void Map(WebApplication app)
    {
        app.MapRequest<CreateWidget, Widget>("POST", "/v1/widgets", (input, ct) => input.BodyAsync<CreateWidget>(ct), w => Reply.Created($"/v1/widgets/{w.Id}", w, w.Version))
            .AcceptsBody<CreateWidget>().Answers<Widget>(201);
        app.MapRequest<PatchWidget, Widget>(
            "PATCH", "/v1/widgets/{id}",
            async (input, ct) => new PatchWidget(input.Id("id"), input.IfMatch(), await input.BodyAsync<WidgetPatch>(ct)),
            w => Reply.Ok(w, w.Version)).AcceptsBody<WidgetPatch>().AcceptsIfMatch();
        app.MapRequest<GetWidget, Widget>("GET", "/v1/widgets/{id}", (input, _) => new(new GetWidget(input.Id("id"))), w => Reply.Ok(w, w.Version));
        app.MapRequest<DeleteWidget, bool>("DELETE", "/v1/widgets/{id}", (input, _) => new(new DeleteWidget(input.Id("id"))), _ => Reply.NoContent()).Answers(204);
        app.MapRequest<ListWidgets, IReadOnlyList<Widget>>(
            "GET", "/v1/widgets", (input, _) => new(new ListWidgets(input.Query<WidgetFilter>())), w => Reply.Ok(new KeysetPage<Widget>(w, null)))
            .AcceptsQuery<WidgetFilter>().Answers<KeysetPage<Widget>>(200);
        app.MapStreamedCommand<WidgetPart, ImportWidgets>("/v1/widgets/import", _ => parts => new ImportWidgets(parts));
        app.MapStreamedQuery<ExportWidgets, WidgetPart>("/v1/widgets/export", _ => cursor => new ExportWidgets(cursor));
    }
}
