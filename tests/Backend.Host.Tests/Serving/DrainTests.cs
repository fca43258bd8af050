using System.Diagnostics;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Serving;

/// <summary>SIGTERM while a request and a job run, each held up by a locked row.</summary>
public sealed class DrainTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    [Test]
    public async Task Sigterm_RequestAndJobRunning_RequestIsAnsweredAndJobHandedBack()
    {
        await using var workplace = (await Workplace.CreateAsync()).WithWorkers();
        workplace.Variables["Http__DrainDelaySeconds"] = "1";
        workplace.Variables["BACKEND_WORKER_DRAIN_SECONDS"] = "0";
        using var host = await RunningHost.StartAsync(workplace, "--role", "api");
        await host.ReadyAsync();
        using var worker = await RunningHost.StartAsync(workplace, "--role", "worker");
        await worker.ReadyAsync();
        var api = host.As(workplace.Token(await workplace.NewOrganizationAsync()));
        var contact = await api.NewContactAsync();
        var order = (await api.PlaceAsync(contact, (await api.NewProductAsync(kind: "license"), 1))).With(201).Id;

        await using var held = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await held.OpenAsync();
        await ExecuteAsync(held, "begin; select from contacts.contacts for update; select from licenses.licenses for update");
        (await api.PostAsync($"/v1/orders/{order}/pay")).With(200);
        await WhenAsync(workplace, "select count(*) > 0 from platform.jobs where state = 'running' and kind = 'licenses.activate_paid'");
        var answer = api.PatchAsync($"/v1/contacts/{contact}", new { name = "Grace Hopper" });
        await WhenAsync(workplace, "select count(distinct pid) > 1 from pg_locks where not granted");

        await worker.Process.AskToEndAsync();
        await host.Process.AskToEndAsync();
        var unready = await host.ReadinessAsync(each => each.Status == 503);
        var last = await api.GetAsync("/v1/products");
        var workerEnd = await worker.Process.ExitAsync().WaitAsync(Patience);
        await ExecuteAsync(held, "rollback");
        var changed = await answer;
        var end = await host.Process.ExitAsync().WaitAsync(Patience);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unready.Json.GetProperty("failed").EnumerateArray().Select(check => check.GetString()), Is.EqualTo(new[] { "shutting_down" }));
            Assert.That((last.Status, last.Headers["Connection"]), Is.EqualTo((200, new[] { "close" })));
            Assert.That(changed.With(200).Json.Text("name"), Is.EqualTo("Grace Hopper"));
            Assert.That((end, workerEnd), Is.EqualTo((0, 0)), $"{host.Process.Transcript()}\n{worker.Process.Transcript()}");
            Assert.That(
                await ReadAsync<string>(workplace, "select state || ' ' || attempt from platform.jobs where kind = 'licenses.activate_paid'"),
                Is.EqualTo("available 0"));
        }
    }

    private static async Task WhenAsync(Workplace workplace, string condition)
    {
        var waiting = Stopwatch.StartNew();
        while (!await ReadAsync<bool>(workplace, condition))
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), condition);
            await Task.Delay(Pause);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<T> ReadAsync<T>(Workplace workplace, string sql)
    {
        await using var connection = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
