using System.Diagnostics;
using System.Reflection;
using Backend.Kernel.Telemetry.Traces;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Backend.Kernel.Telemetry;

/// <summary>Wires OpenTelemetry by hand, in the shape of its hosting package, so that the package could take this file's place.</summary>
public static class TelemetryRegistration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // The SDK's own: spans and log lines that it dropped because nothing took them.
    private const string SdkMeter = "otel.sdk.experimental";

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", SdkMeter, TelemetryNames.KernelSource, TelemetryNames.DataSource];

    /// <summary>
    /// Traces, logs and metrics go out by OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; in Development the last
    /// traces are kept in memory for <c>/traces</c>, all of them, whatever <c>OTEL_TRACES_SAMPLER</c> keeps from going out.
    /// With neither, no span is made. All is flushed when the host stops.
    /// </summary>
    /// <param name="services">The host's services. Call this before services whose end should still be traced.</param>
    /// <param name="configuration">Holds the endpoint; the OpenTelemetry environment variables hold for the rest.</param>
    /// <param name="environment">Tells whether this is Development.</param>
    /// <exception cref="TelemetryConfigurationException">A variable of the sampler means nothing.</exception>
    public static IServiceCollection AddBackendTelemetry(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<DistributedContextPropagator, TraceContextPropagator>();
        services.Configure<LoggerFactoryOptions>(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        // These lines carry the whole address, with whatever a caller searched for; the server span tells the same without it.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        var exports = !string.IsNullOrWhiteSpace(configuration[Endpoint]);
        var buffers = environment.IsDevelopment();
        if (buffers)
            services.AddSingleton<TraceBuffer>();
        if (exports || buffers)
        {
            var sampler = TraceSampling.Read(configuration);
            services.AddSingleton(provider => Traces(sampler, exports ? configuration : null, provider.GetService<TraceBuffer>()));
        }

        if (exports)
        {
            services.AddSingleton(_ => Metrics(configuration));
            services.AddLogging(logging => logging.AddOpenTelemetry(Logs));
        }

        services.AddHostedService<TelemetryLifetime>();
        return services;
    }

    private static TracerProvider Traces(Sampler sampler, IConfiguration? exporter, TraceBuffer? buffer)
    {
        var builder = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Resource())
            // What is sampled away does not go out; /traces shows it nevertheless.
            .SetSampler(buffer is null ? sampler : new AlwaysRecordSampler(sampler))
            .AddSource(TelemetryNames.ServerSource, TelemetryNames.KernelSource, TelemetryNames.DataSource);
        if (buffer is not null)
            builder.AddProcessor(new TraceBufferProcessor(buffer));
        if (exporter is not null)
            builder.ConfigureServices(services => services.AddSingleton(exporter)).AddOtlpExporter();
        return builder.Build();
    }

    private static MeterProvider Metrics(IConfiguration exporter) => Sdk.CreateMeterProviderBuilder()
        .ConfigureServices(services => services.AddSingleton(exporter))
        .SetResourceBuilder(Resource())
        .AddMeter(Meters)
        .AddOtlpExporter()
        .Build();

    private static void Logs(OpenTelemetryLoggerOptions options)
    {
        options.IncludeScopes = true;
        options.IncludeFormattedMessage = true;
        options.SetResourceBuilder(Resource()).AddOtlpExporter();
    }

    private static ResourceBuilder Resource()
    {
        var assembly = Assembly.GetEntryAssembly() ?? typeof(TelemetryRegistration).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return ResourceBuilder.CreateDefault().AddService(TelemetryNames.ServiceName, serviceVersion: version);
    }
}
