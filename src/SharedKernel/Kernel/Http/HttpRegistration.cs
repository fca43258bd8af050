using Backend.Kernel.Http.Admission;
using Backend.Kernel.Http.Health;
using Backend.Kernel.Http.Json;
using Backend.Kernel.Http.OpenApi;
using Backend.Kernel.Http.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Backend.Kernel.Http;

/// <summary>Registers the HTTP conventions and puts them into the pipeline.</summary>
public static class HttpRegistration
{
    internal static readonly TimeSpan Drain = TimeSpan.FromSeconds(25);

    /// <summary>Adds limits, JSON rules, readiness and the description of endpoints for OpenAPI generators; requests and jobs have 25 s to end on shutdown.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddBackendHttp(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<KestrelServerOptions>(HttpLimits.Apply);
        services.AddOptions<HostOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            options.ShutdownTimeout = DrainDelay.Of(configuration) + Drain;
            // A long answer must not use up the time in which jobs end, nor the other way round.
            options.ServicesStopConcurrently = true;
        });
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        services.AddEndpointsApiExplorer();
        services.AddSingleton<IApiDescriptionProvider, RequestDescriptionProvider>();
        services.AddSingleton<ReadinessProbe>();
        services.TryAddSingleton(new AdmissionOptions());
        services.AddSingleton<AdmissionControl>();
        services.AddHostedService<DrainDelay>();
        return services;
    }

    /// <summary>Adds, in this order: the trace, the end of connections on shutdown, problem documents, routing, authentication, admission. Call it before anything is mapped.</summary>
    /// <param name="app">The application.</param>
    public static WebApplication UseBackendHttp(this WebApplication app)
    {
        app.UseMiddleware<RequestTraceMiddleware>();
        app.UseMiddleware<DrainMiddleware>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseRouting();
        app.UseMiddleware<AuthenticationMiddleware>();
        app.UseMiddleware<AdmissionMiddleware>();
        return app;
    }
}
