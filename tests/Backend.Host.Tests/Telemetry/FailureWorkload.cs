using System.Text;
using Backend.Development;
using Backend.Testing.Network;
using Npgsql;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Has a request fail in each way that there is, again with the canary in what was sent.</summary>
internal sealed class FailureWorkload(CallRecorder calls, RunningHost host, Workplace workplace, Api api, string weakToken, string greedyToken, CountingProxy proxy)
{
    private const string Secret = Shop.Canary;

    // More than it takes.
    private const int FailuresThatOpenTheCircuit = 8;

    /// <summary>Each of them has a call here.</summary>
    public static IReadOnlyList<int> Statuses { get; } = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503, 504];

    public async Task RunAsync()
    {
        var contact = (await calls.SendAsync(api, 201, "POST", "/v1/contacts", new { name = Secret, email = Secret + ".f@example.org" })).Id;
        await RefusedAsync(contact);
        await TooLateAsync(contact);
        await ForbiddenByTheDatabaseAsync(contact);
        await calls.UntilAsync(host.As(greedyToken), 429, "/v1/contacts/1");
        // The last ones: the circuit opens, and stays open for a while.
        proxy.Refuse();
        for (var i = 0; i < FailuresThatOpenTheCircuit; i++)
            await calls.SendAsync(api, 503, "GET", $"/v1/contacts/{contact}");
    }

    private async Task RefusedAsync(Guid contact)
    {
        await calls.SendAsync(api, 400, "POST", "/v1/contacts", $$"""{"name":"{{Secret}}","{{Secret}}":1}""");
        await calls.SendAsync(api, 400, "GET", $"/v1/contacts/{Secret}");
        await calls.SendAsync(host.As(Secret), 401, "GET", "/v1/contacts");
        await calls.SendAsync(host.As(weakToken), 403, "POST", "/v1/contacts", new { name = Secret });
        await calls.SendAsync(api, 404, "GET", $"/v1/contacts/{Guid.CreateVersion7()}");
        await calls.SendAsync(api, 405, "DELETE", "/v1/contacts");
        await calls.SendAsync(api, 409, "POST", "/v1/contacts", new { name = Secret, email = Secret + ".f@example.org" }, new Header("Idempotency-Key", Secret + " refused"));
        await calls.SendAsync(api, 412, "PATCH", $"/v1/contacts/{contact}", new { notes = Secret }, new Header("If-Match", "\"77\""));
        await calls.SendAsync(api, 413, "POST", "/v1/contacts", new { name = Secret, notes = new string('x', 1024 * 1024) }, new Header("Expect", "100-continue"));
        await calls.SendAsync(api, 415, "POST", "/v1/contacts", new StringContent(Secret, Encoding.UTF8, "text/plain"));
        await calls.SendAsync(api, 422, "POST", "/v1/contacts", new { name = Secret + " other" }, new Header("Idempotency-Key", Secret));
    }

    private async Task TooLateAsync(Guid contact)
    {
        await using var connection = await AdminAsync();
        await using var holding = await connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("select from contacts.contacts where id = $1 for update", connection, holding) { Parameters = { new() { Value = contact } } })
            await command.ExecuteNonQueryAsync();
        await calls.SendAsync(api, 504, "PATCH", $"/v1/contacts/{contact}", new { notes = Secret }, new Header("Backend-Timeout-Ms", "700"));
    }

    private async Task ForbiddenByTheDatabaseAsync(Guid contact)
    {
        await using var connection = await AdminAsync();
        await ExecuteAsync("revoke select on contacts.activity from backend_app");
        await calls.SendAsync(api, 500, "GET", $"/v1/contacts/{contact}/activity");
        await ExecuteAsync("grant select on contacts.activity to backend_app");

        async Task ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private async Task<NpgsqlConnection> AdminAsync()
    {
        var connection = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        return connection;
    }
}
