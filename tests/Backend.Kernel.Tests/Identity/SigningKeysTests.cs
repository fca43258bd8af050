using System.Security.Cryptography;
using Backend.Data.Tenancy;
using Backend.Kernel.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Backend.Kernel.Tests.Identity;

internal sealed class SigningKeysTests
{
    private string _directory = null!;

    private string KeyFile => Path.Combine(_directory, "keys", "token-signing.pem");

    [SetUp]
    public void MakeDirectory() => _directory = Directory.CreateTempSubdirectory("backend-keys-").FullName;

    [TearDown]
    public void DropDirectory() => Directory.Delete(_directory, recursive: true);

    [Test]
    public void Development_FirstUse_MakesAKeyThatOnlyItsOwnerReads()
    {
        using var keys = SigningKeys.Development(_directory);

        Assert.That(keys.CanSign, Is.True);
        Assert.That(keys.Verification.Single().Algorithm, Is.EqualTo(TokenAlgorithms.Es256));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(KeyFile), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task Development_ManyRacing_AllGetTheSameKeyAndLeaveNoDraft()
    {
        using var start = new Barrier(8);
        var racers = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                using var keys = SigningKeys.Development(_directory);
                return keys.Verification[0].Id;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var ids = await Task.WhenAll(racers);

        Assert.That(ids.Distinct().Count(), Is.EqualTo(1));
        Assert.That(Directory.GetFiles(Path.Combine(_directory, "keys")), Is.EqualTo(new[] { KeyFile }));
    }

    [Test]
    public void Development_BrokenFile_SaysWhatToDo()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllText(KeyFile, "no key");

        Assert.That(() => SigningKeys.Development(_directory), Throws.TypeOf<IdentityConfigurationException>().With.Message.Contains("delete it"));
    }

    [Test]
    public void Issue_DevelopmentToken_IsVerifiedByTheSameKeys()
    {
        using var keys = SigningKeys.Development(_directory);
        var clock = new FixedClock(TokenForge.Now);
        var organization = new OrganizationId(Guid.Parse(TokenForge.Organization));
        var token = new TokenIssuer(keys, clock).Issue(organization, "someone", ["orders:read"], TimeSpan.FromMinutes(60));

        var context = new TokenVerifier(keys, clock).Verify(token);

        Assert.That(context.Organization, Is.EqualTo(organization));
        Assert.That(context.Scopes, Is.EqualTo(new[] { "orders:read" }));
    }

    [Test]
    public void TokenIssuer_PublicKeysOnly_Refuses()
    {
        using var forge = new TokenForge();
        using var keys = forge.PublicKeys;

        Assert.That(() => new TokenIssuer(keys, TimeProvider.System), Throws.InvalidOperationException);
    }

    [Test]
    public void AddBackendIdentity_ProductionWithoutKeys_NamesTheSettings()
    {
        var production = new HostingEnvironment { EnvironmentName = Environments.Production };

        Assert.That(
            () => new ServiceCollection().AddBackendIdentity(new ConfigurationBuilder().Build(), production, _directory),
            Throws.TypeOf<IdentityConfigurationException>().With.Message.Contains("Identity:PublicKeys").And.Message.Contains("BACKEND_TOKEN_PUBLIC_KEYS"));
        Assert.That(File.Exists(KeyFile), Is.False);
    }

    [Test]
    public void FromConfiguration_PathOfAFileWithTwoKeys_ReadsBoth()
    {
        using var first = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var second = RSA.Create(2048);
        var path = Path.Combine(_directory, "public.pem");
        File.WriteAllText(path, first.ExportSubjectPublicKeyInfoPem() + "\n" + second.ExportSubjectPublicKeyInfoPem());

        using var keys = Read(SigningKeys.PublicKeysVariable, path);

        Assert.That(keys.Verification.Select(k => k.Algorithm), Is.EqualTo(new[] { TokenAlgorithms.Es256, TokenAlgorithms.Rs256 }));
    }

    [Test]
    public void FromConfiguration_PemOnOneLine_Reads()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        using var keys = Read(SigningKeys.PublicKeysSetting, key.ExportSubjectPublicKeyInfoPem().Replace("\n", "\\n"));

        Assert.That(keys.Verification, Has.Count.EqualTo(1));
    }

    private static IEnumerable<string> UnusableKeys()
    {
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var small = RSA.Create(1024);
        using var secret = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        yield return p384.ExportSubjectPublicKeyInfoPem();
        yield return small.ExportSubjectPublicKeyInfoPem();
        yield return secret.ExportPkcs8PrivateKeyPem();
        yield return "/no/such/file.pem";
        yield return "-----BEGIN nothing";
    }

    [TestCaseSource(nameof(UnusableKeys))]
    public void FromConfiguration_UnusableKey_NamesTheSettingAndNotTheKey(string value)
        => Assert.That(
            () => Read(SigningKeys.PublicKeysSetting, value),
            Throws.TypeOf<IdentityConfigurationException>().With.Message.Contains(SigningKeys.PublicKeysSetting).And.Message.Not.Contains(value));

    private static SigningKeys Read(string setting, string value)
        => SigningKeys.FromConfiguration(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)value)]).Build());
}
