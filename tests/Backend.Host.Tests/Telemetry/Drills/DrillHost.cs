using System.Diagnostics;
using System.Globalization;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Telemetry.Otlp;
using Npgsql;

namespace Backend.Host.Tests.Telemetry.Drills;

/// <summary>A host with its collector, a proxy before its database, and what an operator would see of it.</summary>
internal sealed class DrillHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private RunningHost? _host;

    private DrillHost(OtlpReceiver receiver, Workplace workplace, CountingProxy proxy) => (Receiver, Workplace, Proxy) = (receiver, workplace, proxy);

    public OtlpReceiver Receiver { get; }

    public Workplace Workplace { get; }

    public CountingProxy Proxy { get; }

    public RunningHost Host => _host!;

    public Api Api { get; private set; } = null!;

    public static async Task<DrillHost> StartAsync(string role, Action<Dictionary<string, string>, CountingProxy>? change = null)
    {
        var workplace = (await Workplace.CreateAsync()).WithWorkers();
        var proxy = CountingProxy.Start(workplace.Variables["DATABASE_URL"]);
        var drill = new DrillHost(await OtlpReceiver.StartAsync(), workplace, proxy);
        workplace.Variables["DATABASE_URL"] = proxy.ConnectionString;
        workplace.Variables["DATABASE_OPERATOR_URL"] = workplace.Database.ConnectionString(DatabaseRole.Operator);
        workplace.Variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = drill.Receiver.Endpoint;
        workplace.Variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        workplace.Variables["OTEL_METRIC_EXPORT_INTERVAL"] = "500";
        change?.Invoke(workplace.Variables, proxy);
        var organization = await workplace.NewOrganizationAsync();
        drill._host = await RunningHost.StartAsync(workplace, "--role", role);
        await drill._host.ReadyAsync();
        drill.Api = drill._host.As(workplace.Token(organization));
        return drill;
    }

    /// <summary>The latest value of a metric, summed over its points that have this attribute.</summary>
    public double Latest(string metric, string attribute = "", string value = "") => Receiver.Metrics.LastOrDefault(each => each.Name == metric)?.Points
        .Where(point => attribute.Length == 0 || point[attribute] == value).Sum(point => point.Value) ?? double.NaN;

    /// <summary>Waits for a metric to be so, and tells how long it took.</summary>
    public async Task<TimeSpan> UntilAsync(string what, Func<bool> isSo)
    {
        var waiting = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), what);
            await Task.Delay(50);
        }

        return waiting.Elapsed;
    }

    public async Task<NpgsqlConnection> AdminAsync()
    {
        var connection = new NpgsqlConnection(Workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await AdminAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Holds what a statement locks until it is disposed.</summary>
    public async Task<IAsyncDisposable> HoldAsync(string sql)
    {
        var connection = await AdminAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public static void Tell(string drill, FormattableString what) => TestContext.Out.WriteLine($"{drill}: {what.ToString(CultureInfo.InvariantCulture)}");

    public async ValueTask DisposeAsync()
    {
        _host?.Dispose();
        await Receiver.DisposeAsync();
        await Proxy.DisposeAsync();
        await Workplace.DisposeAsync();
    }
}
