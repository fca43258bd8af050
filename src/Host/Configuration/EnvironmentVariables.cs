using System.Collections;

namespace Backend.Host.Configuration;

/// <summary>
/// Every environment variable that this code reads, whichever project reads it. <c>docs/configuration.md</c> says what each
/// means; tests hold this list against that page, against the sources, and against the files under <c>deploy/</c>.
/// </summary>
internal static class EnvironmentVariables
{
    private static readonly string[] Ours = ["BACKEND_", "DATABASE_"];

    /// <summary>All of them, as the environment has them: two underscores stand for the colon of a configuration key.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "DATABASE_URL",
        "DATABASE_WORKER_URL",
        "DATABASE_MIGRATOR_URL",
        "DATABASE_OPERATOR_URL",
        "ASPNETCORE_ENVIRONMENT",
        "ASPNETCORE_URLS",
        "BACKEND_CURSOR_KEY",
        "BACKEND_MAX_CONCURRENT_REQUESTS",
        "BACKEND_MAX_CONCURRENT_STREAMS",
        "BACKEND_MAX_QUEUED_REQUESTS",
        "BACKEND_MAX_QUEUE_WAIT_MS",
        "BACKEND_ORGANIZATION_BURST",
        "BACKEND_ORGANIZATION_REQUESTS_PER_SECOND",
        "BACKEND_PG_BIN",
        "BACKEND_REPLICA_WAIT_MS",
        "BACKEND_TOKEN_PUBLIC_KEYS",
        "BACKEND_WORKER_CONCURRENCY",
        "BACKEND_WORKER_DRAIN_SECONDS",
        "BACKEND_WORKER_LEASE_SECONDS",
        "DOTNET_ENVIRONMENT",
        "Http__DrainDelaySeconds",
        "Identity__PublicKeys",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "OTEL_TRACES_SAMPLER",
        "OTEL_TRACES_SAMPLER_ARG",
        "BACKEND_SLOW_STATEMENT_MS",
    ];

    /// <summary>
    /// What looks like a setting of this program and is none: a misspelt one would be passed over in silence. It is no
    /// reason not to start, since the version before or after this one may read it.
    /// </summary>
    /// <param name="environment">The variables of the process.</param>
    public static IEnumerable<string> Unread(IDictionary environment) => environment.Keys
        .OfType<string>()
        .Where(name => Array.Exists(Ours, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !All.Contains(name))
        .Order(StringComparer.Ordinal)
        .Select(name => $"{name} is set, and nothing reads it: docs/configuration.md lists what is read.");
}
