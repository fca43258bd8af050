using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Npgsql;

namespace Backend.Benchmarks.Importing;

/// <summary>
/// Rounds of two, each into a new organization of one database: an import over HTTP by a client that reads when it has sent
/// all, so that the host keeps the answers meanwhile, and the same rows by hand. The peak of the host's memory is asked before and after the import.
/// </summary>
internal static class ImportComparison
{
    private const int WarmUp = 5_000;

    private static readonly ModuleCatalog Catalog = new(new PlatformModule(), new ContactsModule(), new OrdersModule(), new LicensesModule());

    public static async Task<int> RunAsync(int lines, int rounds, CancellationToken ct)
    {
        try
        {
            await using var database = await TestDatabase.CreateAsync(ModuleTemplates.Migrated(Catalog), ct);
            using var host = await BenchmarkHost.StartAsync(database, ct);
            await RoundAsync(database, host, WarmUp, ct);
            var results = new List<ImportRound>();
            for (var round = 0; round < rounds; round++)
            {
                results.Add(await RoundAsync(database, host, lines, ct));
                await Console.Error.WriteLineAsync(results[^1].ToString());
            }

            var middle = results.OrderBy(result => result.Ratio).ElementAt(results.Count / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio of seconds, import to raw: {middle.Ratio:0.00}; {middle}"));
            return 0;
        }
        finally
        {
            await TestServer.ReleaseAsync();
        }
    }

    private static async Task<ImportRound> RoundAsync(TestDatabase database, BenchmarkHost host, int lines, CancellationToken ct)
    {
        var before = host.PeakWorkingSet;
        var import = await ImportAsync(host, await host.TokenAsync(database, await NewOrganizationAsync(database, ct), ct), lines, ct);
        var growth = host.PeakWorkingSet - before;
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString(DatabaseRole.App)) { NoResetOnClose = true, MaxAutoPrepare = 16, AutoPrepareMinUsages = 2 };
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        var raw = await new RawImport(source).RunAsync(await NewOrganizationAsync(database, ct), lines, ct);
        return new(lines, import, raw, growth);
    }

    private static async Task<OrganizationId> NewOrganizationAsync(TestDatabase database, CancellationToken ct)
    {
        var organization = new OrganizationId(Guid.CreateVersion7());
        await new OrganizationRegistry(database.ConnectionString(DatabaseRole.Migrator)).CreateAsync(organization, "Import", ct);
        return organization;
    }

    private static async Task<TimeSpan> ImportAsync(BenchmarkHost host, string token, int lines, CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = host.Address, Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/contacts/import") { Content = new ByteArrayContent(ImportedContacts.Body(lines)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var started = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        using var reader = new StreamReader(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(ct));
        string? last = null;
        while (await reader.ReadLineAsync(ct) is { } line)
            last = line;
        return last?.Contains(string.Create(CultureInfo.InvariantCulture, $"\"created\":{lines},"), StringComparison.Ordinal) == true
            ? Stopwatch.GetElapsedTime(started)
            : throw new BenchmarkException($"The import ended with {last}");
    }
}
