using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Tenancy.Tests.Attacks.Running;
using Backend.Testing.Hosting;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using Npgsql;

namespace Backend.Tenancy.Tests.Http;

/// <summary>One host on a database with rows of two organizations. Its statements pass a proxy that counts them.</summary>
internal sealed class ApiSite : IAsyncDisposable
{
    private readonly Workplace _workplace;

    private readonly NpgsqlConnection _admin;

    private readonly RunningHost _host;

    private readonly string _digestSql;

    private ApiSite(Workplace workplace, CountingProxy proxy, RunningHost host, NpgsqlConnection admin, IReadOnlyList<TenantTable> tables)
    {
        (_workplace, Proxy, _host, _admin) = (workplace, proxy, host, admin);
        Globex = As(ShopDatabase.Globex);
        Acme = As(ShopDatabase.Acme);
        _digestSql = string.Join(" || ", tables.Select(table => $"(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from {table.Name} t where organization_id = $1)"));
    }

    public CountingProxy Proxy { get; }

    public Workplace Workplace => _workplace;

    /// <summary>The attacker.</summary>
    public Api Acme { get; }

    /// <summary>The organization that is attacked.</summary>
    public Api Globex { get; }

    public Api Anonymous => _host.Anonymous;

    public string Address => _host.Address;

    public static async Task<ApiSite> StartAsync()
    {
        var workplace = await Workplace.CreateAsync(SiteTemplate.Template);
        var proxy = CountingProxy.Start(workplace.Database.ConnectionString(DatabaseRole.App));
        workplace.Variables["DATABASE_URL"] = proxy.ConnectionString;
        // The attacks come in bursts.
        workplace.Variables["BACKEND_MAX_QUEUE_WAIT_MS"] = "9000";
        workplace.Variables["BACKEND_ORGANIZATION_REQUESTS_PER_SECOND"] = "0";
        var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();
        var admin = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await admin.OpenAsync();
        return new ApiSite(workplace, proxy, host, admin, await TenantTables.ReadAsync(admin));
    }

    public Api As(OrganizationId organization) => _host.As(_workplace.Token(organization));

    public Api WithToken(string token) => _host.As(token);

    /// <summary>A fingerprint of all rows of an organization, past the walls.</summary>
    public async Task<string> DigestAsync(OrganizationId organization)
    {
        await using var command = new NpgsqlCommand("select " + _digestSql, _admin) { Parameters = { new() { Value = organization.Value } } };
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Runs SQL past the walls.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _admin);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads one value past the walls.</summary>
    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _admin);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await _admin.DisposeAsync();
        await Proxy.DisposeAsync();
        await _workplace.DisposeAsync();
    }
}
