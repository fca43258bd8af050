using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Backend.Data.Execution;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Development;

public sealed class DevelopmentDatabaseTests
{
    private Checkout checkout = null!;
    private DevelopmentDatabase database = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        checkout = new Checkout();
        database = await checkout.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (database is not null)
            await database.DisposeAsync();
        checkout.Dispose();
    }

    [Test]
    public async Task StartAsync_FirstTime_EveryRoleLogsIn([Values] DatabaseRole role)
    {
        var name = await Checkout.ReadAsync(database, "select session_user::text", role);
        await using var byUrl = new NpgsqlConnection(ConnectionUrl.ToConnectionString(database.Url(role)));
        await byUrl.OpenAsync();

        Assert.That(name, Is.EqualTo(role.Name()));
        Assert.That(byUrl.Database, Is.EqualTo("backend"));
    }

    [Test]
    public async Task Server_Settings_ListenOnLoopbackOnlyAndKeepCommits()
    {
        Assert.That(await Checkout.ReadAsync(database, """
            select concat_ws('|', current_setting('listen_addresses'), current_setting('unix_socket_directories'), current_setting('fsync'),
                current_setting('synchronous_commit'), current_setting('max_connections'))
            """), Is.EqualTo("127.0.0.1||on|on|200"));
    }

    [Test]
    public async Task Server_Port_IsThePreferredOne()
    {
        Assert.That(database.Port, Is.EqualTo(checkout.PreferredPort));
        Assert.That(await Checkout.ReadAsync(database, "select inet_server_port()"), Is.EqualTo(database.Port));
    }

    [Test]
    public async Task Server_Ctype_FoldsAllOfUnicode()
    {
        Assert.That(await Checkout.ReadAsync(database, "select lower('ÄÖÜ')"), Is.EqualTo("äöü"));
    }

    [Test]
    public void LogIn_WrongPassword_IsRefused()
    {
        var wrong = new NpgsqlConnectionStringBuilder(database.ConnectionString(DatabaseRole.App)) { Password = "wrong", Pooling = false };

        Assert.That(async () =>
        {
            await using var connection = new NpgsqlConnection(wrong.ConnectionString);
            await connection.OpenAsync();
        }, Throws.TypeOf<PostgresException>().With.Property(nameof(PostgresException.SqlState)).EqualTo("28P01"));
    }

    [Test]
    [Platform("Linux")]
    [SupportedOSPlatform("linux")]
    public void Passwords_File_IsForItsOwnerOnly()
    {
        Assert.That(File.GetUnixFileMode(Path.Combine(checkout.Server, "passwords")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    [Platform("Linux")]
    public void Server_Session_IsItsOwn_SoThatCtrlCDoesNotReachIt()
    {
        var postmaster = checkout.PostmasterId();
        var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{postmaster}/stat"));
        var session = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[3];

        Assert.That(session, Is.EqualTo(postmaster.ToString(CultureInfo.InvariantCulture)));
    }

    [Test]
    [Platform("Linux")]
    public void Server_Account_IsNeverRoot()
    {
        var status = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{checkout.PostmasterId()}/status"));

        Assert.That(status.Single(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1], Is.Not.EqualTo("0"));
    }

    [Test]
    public async Task StartAsync_PortTaken_TakesAnotherAndKeepsIt()
    {
        using var busy = new Checkout();
        using var listener = new TcpListener(IPAddress.Loopback, busy.PreferredPort);
        listener.Start();
        int port;
        await using (var first = await busy.StartAsync())
            port = first.Port;
        listener.Stop();
        await using var second = await busy.StartAsync();

        Assert.That(port, Is.Not.EqualTo(busy.PreferredPort));
        Assert.That(second.Port, Is.EqualTo(port));
    }

    [Test]
    public void FindRoot_BelowTheCheckout_FindsIt()
    {
        var below = Directory.CreateDirectory(Path.Combine(checkout.Root, "src", "Host")).FullName;

        Assert.That(DevelopmentDatabase.FindRoot(below), Is.EqualTo(checkout.Root));
        Assert.That(DevelopmentDatabase.FindRoot(Path.GetPathRoot(checkout.Root)!), Is.Null);
    }
}
