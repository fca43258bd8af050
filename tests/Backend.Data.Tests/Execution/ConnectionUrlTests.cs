using Backend.Data.Execution;
using Backend.Data.Execution.Poolers;
using Npgsql;

namespace Backend.Data.Tests.Execution;

public sealed class ConnectionUrlTests
{
    private const string Secret = "hunter2";

    [TestCase("postgres://u:p@h:6543/d", "h", 6543, "u", "p", "d")]
    [TestCase("postgresql://u:p@h/d", "h", 5432, "u", "p", "d")]
    [TestCase("POSTGRES://u@h", "h", 5432, "u", null, null)]
    [TestCase("postgres://", "localhost", 5432, null, null, null)]
    [TestCase("postgres:///d", "localhost", 5432, null, null, "d")]
    [TestCase("postgres://h:/", "h", 5432, null, null, null)]
    [TestCase("postgres://:p@h/d", "h", 5432, null, "p", "d")]
    [TestCase("postgres://u:@h/d", "h", 5432, "u", null, "d")]
    [TestCase("postgres://u:p@[2001:db8::1]:6543/d", "2001:db8::1", 6543, "u", "p", "d")]
    [TestCase("postgres://[::1]/d", "::1", 5432, null, null, "d")]
    [TestCase("  postgres://u:p@h/d\n", "h", 5432, "u", "p", "d")]
    public void ToConnectionString_Url_KeepsEveryPart(string url, string host, int port, string? user, string? password, string? database)
    {
        var read = Read(url);

        Assert.Multiple(() =>
        {
            Assert.That(read.Host, Is.EqualTo(host));
            Assert.That(read.Port, Is.EqualTo(port));
            Assert.That(read.Username, Is.EqualTo(user));
            Assert.That(read.Password, Is.EqualTo(password));
            Assert.That(read.Database, Is.EqualTo(database));
        });
    }

    [TestCase("p%40ss%3A%2F%3F%23%25%3B%3D%27%22", "p@ss:/?#%;='\"")]
    [TestCase("gr%C3%BC%C3%9Fe", "grüße")]
    [TestCase("a:b", "a:b")]
    [TestCase("a@b", "a@b")]
    [TestCase("a+b", "a+b")]
    public void ToConnectionString_PasswordWithSpecialCharacters_DecodesIt(string written, string meant)
    {
        Assert.That(Read($"postgres://u:{written}@h/d").Password, Is.EqualTo(meant));
    }

    [Test]
    public void ToConnectionString_UserAndDatabasePercentEncoded_DecodesThem()
    {
        var read = Read("postgres://a%40b@h/d%2Fe%20f");

        Assert.That((read.Username, read.Database), Is.EqualTo(("a@b", "d/e f")));
    }

    [Test]
    public void ToConnectionString_Parameters_BecomeNpgsqlSettings()
    {
        var read = Read("postgres://h/d?sslmode=verify-full&application_name=a%26b&connect_timeout=7&options=-c%20work_mem%3D8MB&channel_binding=require&sslrootcert=/ca.pem");

        Assert.Multiple(() =>
        {
            Assert.That(read.SslMode, Is.EqualTo(SslMode.VerifyFull));
            Assert.That(read.ApplicationName, Is.EqualTo("a&b"));
            Assert.That(read.Timeout, Is.EqualTo(7));
            Assert.That(read.Options, Is.EqualTo("-c work_mem=8MB"));
            Assert.That(read.ChannelBinding, Is.EqualTo(ChannelBinding.Require));
            Assert.That(read.RootCertificate, Is.EqualTo("/ca.pem"));
        });
    }

    [TestCase("disable", SslMode.Disable)]
    [TestCase("allow", SslMode.Allow)]
    [TestCase("prefer", SslMode.Prefer)]
    [TestCase("require", SslMode.Require)]
    [TestCase("verify-ca", SslMode.VerifyCA)]
    public void ToConnectionString_SslMode_MapsToNpgsql(string written, SslMode mode)
    {
        Assert.That(Read($"postgres://h?sslmode={written}").SslMode, Is.EqualTo(mode));
    }

    [Test]
    public void ToConnectionString_SeveralHosts_KeepsTheirPorts()
    {
        Assert.That(Read("postgres://u@a:1,b,[::1]:3/d").Host, Is.EqualTo("a:1,b,[::1]:3"));
    }

    [TestCase("Host=h;Port=6543;Username=u;Password='a;b=c';Database=d;SSL Mode=Require")]
    [TestCase("Server=h;User Id=u;Pwd=x")]
    public void ToConnectionString_KeyValue_IsKept(string text)
    {
        Assert.That(Read(text), Is.EqualTo(new NpgsqlConnectionStringBuilder(text)));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("Username=u;Password=hunter2")]
    [TestCase("Host=h;Password=x;hunter2=y")]
    [TestCase("Host=h;Port=hunter2")]
    [TestCase("Host=h;Password=x;hunter2")]
    [TestCase("mysql://u:hunter2@h/d")]
    [TestCase("postgres:/u:hunter2@h/d")]
    [TestCase("postgres://u:hunter2@h/d?nonsense=1")]
    [TestCase("postgres://u:x?hunter2=y@h/d")]
    [TestCase("postgres://u:x/hunter2@h/d")]
    [TestCase("postgres://u:x#hunter2@h/d")]
    [TestCase("postgres://u:hunter2%@h/d")]
    [TestCase("postgres://u:hunter2%zz@h/d")]
    [TestCase("postgres://u:hunter2%00@h/d")]
    [TestCase("postgres://u:hunter2@h:port/d")]
    [TestCase("postgres://u:hunter2@h:0/d")]
    [TestCase("postgres://u:hunter2@h:65536/d")]
    [TestCase("postgres://u:hunter2@[::1/d")]
    [TestCase("postgres://u:hunter2@[::1]x/d")]
    [TestCase("postgres://h/d?password=hunter2")]
    [TestCase("postgres://h/d?sslmode=hunter2")]
    [TestCase("postgres://h/d?connect_timeout=hunter2")]
    [TestCase("postgres://h/d?pooler=hunter2")]
    [TestCase("postgres://h/d?target_session_attrs=hunter2")]
    [TestCase("Host=h;Pooler=hunter2")]
    [TestCase("postgres://h/d?connect_timeout=1025")]
    [TestCase("postgres://h/d?application_name=x&hunter2=y")]
    public void ToConnectionString_Unreadable_ThrowsWithoutTheSecret(string text)
    {
        var refusal = Assert.Throws<ArgumentException>(() => ConnectionUrl.ToConnectionString(text))!;

        Assert.That(refusal.ToString(), Does.Not.Contain(Secret));
    }

    [Test]
    public void ToConnectionString_UnknownParameter_IsNamed()
    {
        var refusal = Assert.Throws<ArgumentException>(() => ConnectionUrl.ToConnectionString("postgres://h/d?pgbouncer=true"))!;

        Assert.That(refusal.Message, Does.Contain("the parameter pgbouncer is not supported"));
    }

    [TestCase("postgres://u@a:1,b,[::1]:3/d")]
    [TestCase("postgres://u@a:1,b,[::1]:3/d?target_session_attrs=primary")]
    [TestCase("postgres://u@a:1,b,[::1]:3/d?target_session_attrs=read-write")]
    [TestCase("Host=a:1,b,[::1]:3;Username=u;Database=d")]
    [TestCase("Host=a:1,b,[::1]:3;Username=u;Database=d;Target Session Attributes=read-write")]
    public void Parse_SeveralHosts_FindsThePrimary(string text)
    {
        var read = Read(text);

        Assert.That((read.Host, read.TargetSessionAttributes), Is.EqualTo(("a:1,b,[::1]:3", "primary")));
    }

    [TestCase("postgres://a,b?target_session_attrs=standby")]
    [TestCase("postgres://a,b?target_session_attrs=any")]
    [TestCase("Host=a,b;Target Session Attributes=prefer-standby")]
    public void Parse_HostsWhereWritesWouldFail_Throws(string text)
    {
        Assert.That(() => ConnectionUrl.Parse(text), Throws.ArgumentException.With.Message.Contains("target_session_attrs is primary or read-write"));
    }

    [TestCase("postgres://u:p@h/d", ConnectionPooler.None)]
    [TestCase("postgres://u:p@h/d?pooler=session", ConnectionPooler.Session)]
    [TestCase("postgres://u:p@h/d?sslmode=disable&pooler=transaction", ConnectionPooler.Transaction)]
    [TestCase("Host=h;Username=u", ConnectionPooler.None)]
    [TestCase("Host=h;Pooler=transaction;Username=u;Password='a;b=c'", ConnectionPooler.Transaction)]
    public void Parse_Pooler_IsTold(string text, ConnectionPooler pooler)
    {
        Assert.That(ConnectionUrl.Parse(text).Pooler, Is.EqualTo(pooler));
    }

    [Test]
    public void Parse_PoolerInKeyValue_KeepsTheRest()
    {
        var read = Read("Host=h;Port=6543;Pooler=session;Username=u;Password='a;b=c'");

        Assert.That((read.Host, read.Port, read.Username, read.Password), Is.EqualTo(("h", 6543, "u", "a;b=c")));
    }

    [Test]
    public void Parse_TransactionPooler_PreparesAndResetsNothing()
    {
        var read = Read("Host=h;Pooler=transaction;Max Auto Prepare=20");

        Assert.That((read.MaxAutoPrepare, read.NoResetOnClose), Is.EqualTo((0, true)));
    }

    [TestCase("postgres://h/d?pooler=session&options=-c%20work_mem%3D8MB")]
    [TestCase("Host=h;Pooler=transaction;Options=-c work_mem=8MB")]
    public void Parse_OptionsThroughAPooler_Throws(string text)
    {
        Assert.That(() => ConnectionUrl.Parse(text), Throws.ArgumentException.With.Message.Contains("which a pooler does not pass on"));
    }

    private static NpgsqlConnectionStringBuilder Read(string text) => new(ConnectionUrl.ToConnectionString(text));
}
