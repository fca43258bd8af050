using Backend.Data.Execution;
using Backend.Host.Tests.Development;
using Npgsql;

namespace Backend.Host.Tests.Commands;

/// <summary>In a checkout with a private server of its own.</summary>
public sealed class DatabaseUrlTests
{
    private static readonly Dictionary<string, string> Development = new(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    [Test]
    public async Task Url_OfEachRole_Connects()
    {
        using var checkout = new Checkout();
        await using var server = await checkout.StartAsync();

        foreach (var (role, user) in new[] { ("app", "backend_app"), ("migrator", "backend_migrator"), ("ro", "backend_ro") })
        {
            var url = (await Ended.RunAsync(checkout.Root, Development, "db", "url", "--role", role)).Done().Result;

            Assert.That(url, Does.StartWith($"postgres://{user}:"));
            await using var connection = new NpgsqlConnection(ConnectionUrl.ToConnectionString(url) + ";Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("select current_user::text", connection);
            Assert.That(await command.ExecuteScalarAsync(), Is.EqualTo(user));
        }
    }

    [Test]
    public async Task Commands_WithoutDatabaseUrl_UseThePrivateServerAndLeaveIt()
    {
        using var checkout = new Checkout();
        int port;
        await using (var own = await checkout.StartAsync())
        {
            port = own.Port;
            Assert.That((await Ended.RunAsync(checkout.Root, Development, "db", "migrate")).Done().Output, Is.Not.Empty);
            var id = (await Ended.RunAsync(checkout.Root, Development, "org", "create", "--name", "Example")).Done().Result;
            Assert.That((await Ended.RunAsync(checkout.Root, Development, "org", "list")).Done().Output, Has.Some.Contains(id));
            Assert.That(Checkout.Listens(port), Is.True);
        }

        Assert.That(Checkout.Listens(port), Is.False);
    }
}
