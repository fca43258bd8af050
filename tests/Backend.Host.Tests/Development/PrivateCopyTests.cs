using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Backend.Development;
using Backend.Development.Download;
using Backend.Development.Server;

namespace Backend.Host.Tests.Development;

/// <summary>A machine without PostgreSQL: a package that npm fetches, here one made by hand.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "what stands in for npm is a shell script")]
public sealed class PrivateCopyTests
{
    private static readonly Account Self = new((string?)null);

    private string _place = null!;

    [SetUp]
    public void Create() => _place = Directory.CreateTempSubdirectory("backend-copy-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_place, recursive: true);

    [Test]
    public async Task GetAsync_PackageWithTheReviewedHash_IsUnpackedWithItsLinksAndKept()
    {
        var copy = new PrivateCopy(_place, Npm(out var package), package);
        List<string> reports = [];

        var (programs, reason) = await copy.GetAsync(reports.Add, default);

        Assert.That(reason, Is.Null);
        Assert.That(Binaries.LooksComplete(programs!));
        Assert.That(reports, Has.Count.EqualTo(2).And.All.Contains("PostgreSQL"));
        Assert.That((await Binaries.ProbeAsync(programs!, Self, default))?.Version, Is.EqualTo(new Version(18, 4)));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(programs!, "..", "lib", "libpq.so")), Is.EqualTo("library"));
        Assert.That(Directory.GetDirectories(_place), Has.Length.EqualTo(1));
        Assert.That(await new PrivateCopy(_place, new NpmClient("no-such-npm"), package).GetAsync(reports.Add, default), Is.EqualTo((programs, (string?)null)), "it is not fetched twice");
    }

    [Test]
    public void GetAsync_PackageWithAnotherHash_IsRefusedAndNothingOfItKept()
    {
        var copy = new PrivateCopy(_place, Npm(out var package), package with { Sha512 = Convert.ToBase64String(new byte[64]) });

        Assert.That(() => copy.GetAsync(static _ => { }, default), Throws.TypeOf<DevelopmentDatabaseException>().With.Message.Contains("not the package that was reviewed"));
        Assert.That(Directory.GetDirectories(_place), Is.Empty);
    }

    [Test]
    public void GetAsync_LinkOutOfThePackage_IsRefused()
    {
        var copy = new PrivateCopy(_place, Npm(out var package, """[{"source":"/etc/passwd","target":"../../../stolen"}]"""), package);

        Assert.That(() => copy.GetAsync(static _ => { }, default), Throws.TypeOf<DevelopmentDatabaseException>().With.Message.Contains("outside"));
        Assert.That(Directory.GetDirectories(_place), Is.Empty);
    }

    [Test]
    public async Task ChooseAsync_WithoutNpm_NamesEveryWayOut() => await AssertExplainedAsync(new NpmClient("no-such-npm"), "is not installed");

    [Test]
    public async Task ChooseAsync_NpmThatIsOffline_NamesItsWordsAndEveryWayOut() => await AssertExplainedAsync(
        Script("if [ \"$1\" != --version ]; then echo 'npm error network request failed' >&2; exit 1; fi"), "network request failed");

    [Test]
    [Explicit("Fetches 24 MB from the registry that npm is set up for.")]
    [Category("Long")]
    public async Task StartAsync_OnTheFetchedCopy_ServesPostgreSql18()
    {
        var account = Account.Detect();
        if (account.UserName is not null)
            File.SetUnixFileMode(_place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        var binaries = await BinariesSearch.ChooseAsync([], new PrivateCopy(_place, NpmClient.Installed, NpmPackage.Current()), account, null, TestContext.Out.WriteLine, default);
        using var checkout = new Checkout();

        await using var database = await DevelopmentDatabase.StartAsync(new DevelopmentDatabaseOptions { Root = checkout.Root, BinariesDirectory = binaries.Directory }, default);

        await using var connection = new Npgsql.NpgsqlConnection(database.ConnectionString(DatabaseRole.App));
        await connection.OpenAsync();
        Assert.That(connection.PostgreSqlVersion.Major, Is.EqualTo(NpmPackage.Major));
    }

    private static async Task AssertExplainedAsync(NpmClient npm, string reason)
    {
        var place = Directory.CreateTempSubdirectory("backend-copy-").FullName;
        try
        {
            var copy = new PrivateCopy(place, npm, new NpmPackage("@example/postgres", ""));
            Assert.That(() => BinariesSearch.ChooseAsync([], copy, Self, null, static _ => { }, default), Throws.TypeOf<DevelopmentDatabaseException>()
                .With.Message.Contains(reason).And.Message.Contains("DATABASE_URL").And.Message.Contains("BACKEND_PG_BIN")
                .And.Message.Contains("npm").And.Message.Contains("install PostgreSQL"));
            Assert.That(Directory.GetDirectories(place), Is.Empty);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }

        await Task.CompletedTask;
    }

    // An npm that hands out a package made here.
    private NpmClient Npm(out NpmPackage package, string links = """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so"}]""")
    {
        var file = Path.Combine(_place, "made.tgz");
        using (var zipped = new GZipStream(File.Create(file), CompressionLevel.Fastest))
        using (var tar = new TarWriter(zipped))
        {
            foreach (var program in new[] { "postgres", "initdb", "pg_ctl" })
                Add(tar, $"package/native/bin/{program}", "#!/bin/sh\necho 'postgres (PostgreSQL) 18.4'\n");
            Add(tar, "package/native/lib/libpq.so.5.18", "library");
            Add(tar, "package/native/pg-symlinks.json", links);
        }

        package = new NpmPackage("@example/postgres", Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(file))));
        return Script($"if [ \"$1\" = pack ]; then cp '{file}' \"$6/fetched.tgz\"; fi");
    }

    private NpmClient Script(string text)
    {
        var script = Path.Combine(_place, "npm");
        File.WriteAllText(script, $"#!/bin/sh\n{text}\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new NpmClient(script);
    }

    private static void Add(TarWriter tar, string name, string content) => tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
    {
        DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)),
    });
}
