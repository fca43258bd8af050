using System.Security.Cryptography;
using Backend.Development;
using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>
/// This process on the server. One open session holds the run's advisory lock (and a shared one for each template in use);
/// when the process ends in whatever way, the session ends and its databases are known to be leftovers.
/// </summary>
internal sealed class TestRun : IAsyncDisposable
{
    private readonly NpgsqlConnection session;
    private readonly SemaphoreSlim sessionGate = new(1);
    private readonly Dictionary<string, Task> templates = new(StringComparer.Ordinal);
    private int databases;

    private TestRun(IServer server, NpgsqlConnection session, string id)
    {
        Server = server;
        this.session = session;
        Id = id;
    }

    public IServer Server { get; }

    public string Id { get; }

    public static async Task<TestRun> StartAsync(CancellationToken ct)
    {
        var server = Environment.GetEnvironmentVariable(GivenServer.Variable) is { Length: > 0 } url
            ? await GivenServer.PrepareAsync(url, ct)
            : await DevelopmentServer.StartAsync(ct);
        try
        {
            var opened = await Sql.OpenAsync(server.ConnectionString(DatabaseRole.Admin, server.MaintenanceDatabase), ct);
            var run = new TestRun(server, opened, RandomNumberGenerator.GetHexString(12, lowercase: true));
            await opened.LockAsync(run.Id, ct);
            await Leftovers.DropAsync(opened, ct);
            return run;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public string NextDatabase() => Names.Test(Id, Interlocked.Increment(ref databases));

    /// <summary>Builds the template unless it is there, and keeps it from being dropped for as long as this run lasts.</summary>
    public async Task<string> UseTemplateAsync(DatabaseTemplate template, CancellationToken ct)
    {
        var name = Names.Template(template.Key);
        Task ready;
        lock (templates)
        {
            if (!templates.TryGetValue(name, out ready!) || ready.IsFaulted || ready.IsCanceled)
                templates[name] = ready = PrepareAsync(name, template, ct);
        }

        await ready;
        return name;
    }

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync();
        sessionGate.Dispose();
        await Server.DisposeAsync();
    }

    private async Task PrepareAsync(string name, DatabaseTemplate template, CancellationToken ct)
    {
        await TemplateBuilder.EnsureAsync(Server, name, template, ct);
        await sessionGate.WaitAsync(ct);
        try
        {
            await session.ShareAsync(name, ct);
        }
        finally
        {
            sessionGate.Release();
        }
    }
}
