using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Backend.Benchmarks.Importing;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using Backend.Testing.Databases;
using Backend.Testing.Modules;

namespace Backend.Benchmarks.Exporting;

/// <summary>
/// Three hosts of one database, as in production: one exports nothing, one everything, one a tenth of its traces. Slices of
/// the same load go to them in an order that rotates; the collector runs in this process, on the same cores.
/// </summary>
internal static class ExportComparison
{
    private const int Callers = 4;

    private static readonly ModuleCatalog Catalog = new(new PlatformModule(), new ContactsModule(), new OrdersModule(), new LicensesModule());

    public static async Task<int> RunAsync(int rounds, TimeSpan slice, CancellationToken ct)
    {
        try
        {
            await using var database = await TestDatabase.CreateAsync(ModuleTemplates.Migrated(Catalog), ct);
            await using var sink = await Sink.StartAsync();
            using var folder = new TemporaryKeys();
            (string, string)[] production = [("ASPNETCORE_ENVIRONMENT", "Production"), ("BACKEND_TOKEN_PUBLIC_KEYS", folder.PublicKey), ("BACKEND_ORGANIZATION_REQUESTS_PER_SECOND", "0")];
            (string, string)[] export = [("OTEL_EXPORTER_OTLP_ENDPOINT", sink.Endpoint), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "10000")];
            (string, string)[] tenth = [("OTEL_TRACES_SAMPLER", "parentbased_traceidratio"), ("OTEL_TRACES_SAMPLER_ARG", "0.1")];
            using var off = await BenchmarkHost.StartAsync(database, production, ct);
            using var all = await BenchmarkHost.StartAsync(database, [.. production, .. export], ct);
            using var some = await BenchmarkHost.StartAsync(database, [.. production, .. export, .. tenth], ct);
            var organization = new OrganizationId(Guid.CreateVersion7());
            await new OrganizationRegistry(database.ConnectionString(DatabaseRole.Migrator)).CreateAsync(organization, "Load", ct);
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", folder.Token(organization));
            var contact = await NewContactAsync(http, off.Address, ct);
            BenchmarkHost[] hosts = [off, all, some];
            var rates = hosts.Select(_ => new List<double>()).ToArray();
            for (var round = -1; round < rounds; round++)
            {
                for (var turn = 0; turn < hosts.Length; turn++)
                {
                    var at = (round + 1 + turn) % hosts.Length;
                    var rate = await LoadAsync(http, new Uri(hosts[at].Address, $"/v1/contacts/{contact}"), slice, ct);
                    if (round >= 0)
                        rates[at].Add(rate);
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"requests/s, median of {rounds}: nothing exported {Median(rates[0]):0}, everything {Median(rates[1]):0} (ratio {Ratio(rates, 1):0.00}), a tenth of the traces {Median(rates[2]):0} (ratio {Ratio(rates, 2):0.00}); {sink.Received / 1048576.0:0.0} MiB received"));
            return 0;
        }
        finally
        {
            await TestServer.ReleaseAsync();
        }
    }

    // Of the same round, so that what else the machine does weighs on both.
    private static double Ratio(List<double>[] rates, int at) => Median([.. rates[at].Zip(rates[0], (with, without) => with / without)]);

    private static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<string> NewContactAsync(HttpClient http, Uri address, CancellationToken ct)
    {
        using var body = new StringContent("""{"name":"Ada Lovelace","email":"ada@example.org"}""", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(address, "/v1/contacts"), body, ct);
        using var contact = JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ct));
        return contact.RootElement.GetProperty("id").GetString()!;
    }

    private static async Task<double> LoadAsync(HttpClient http, Uri address, TimeSpan slice, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            var count = 0;
            for (; watch.Elapsed < slice; count++)
            {
                using var response = await http.GetAsync(address, ct);
                response.EnsureSuccessStatusCode();
            }

            return count;
        }));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>A key in a directory of its own: hosts in production take tokens that others have signed.</summary>
    private sealed class TemporaryKeys : IDisposable
    {
        private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("backend-keys-");

        private readonly SigningKeys _keys;

        public TemporaryKeys() => _keys = SigningKeys.Development(_directory.FullName);

        public string PublicKey
        {
            get
            {
                using var key = ECDsa.Create();
                key.ImportFromPem(File.ReadAllText(Path.Combine(_directory.FullName, "keys", "token-signing.pem")));
                return key.ExportSubjectPublicKeyInfoPem();
            }
        }

        public string Token(OrganizationId organization) =>
            new TokenIssuer(_keys, TimeProvider.System).Issue(organization, "load", ["contacts:read", "contacts:write"], TimeSpan.FromHours(1));

        public void Dispose()
        {
            _keys.Dispose();
            _directory.Delete(recursive: true);
        }
    }
}
