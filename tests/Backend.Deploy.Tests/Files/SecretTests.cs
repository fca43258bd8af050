namespace Backend.Deploy.Tests.Files;

/// <summary>No value of a secret stands in the repository.</summary>
internal sealed class SecretTests
{
    private static readonly string[] Folders = ["deploy", "docs", "src", ".ci"];

    [TestCaseSource(nameof(Folders))]
    public void Scan_OfTheRepository_FindsNothing(string folder)
        => Assert.That(DeployFiles.Under(folder).SelectMany(SecretScan.Find), Is.Empty);

    [TestCase("-----BEGIN EC PRIVATE KEY-----")]
    [TestCase("-----BEGIN PRIVATE KEY-----")]
    [TestCase("DATABASE_URL=postgres://backend_app:0f3a9c@db:5432/backend")]
    [TestCase("  POSTGRES_PASSWORD: 7d1f0c2b9a8e4d6f5a3b")]
    [TestCase("BACKEND_CURSOR_KEY=\"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY=\"")]
    [TestCase("curl -H 'Authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJiYWNrZW5kIn0.x'")]
    public void Scan_ValueOfASecret_IsRefused(string line)
        => Assert.That(SecretScan.Find(new DeployFile("sample", "first\n" + line)), Is.EqualTo(new[] { "sample:2" }));

    [TestCase("DATABASE_URL=postgres://backend_app:$(of backend_app)@pgbouncer:6432/backend")]
    [TestCase("postgres://user:pass@host:port/db?sslmode=…")]
    [TestCase("POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password")]
    [TestCase("secretKeyRef: {name: backend, key: DATABASE_URL}")]
    public void Scan_ReferenceToASecret_IsLeftAlone(string line)
        => Assert.That(SecretScan.Find(new DeployFile("sample", line)), Is.Empty);

    [Test]
    public void Secrets_OfCompose_AreUnknownToGit()
        => Assert.That(Checkout.Read(".gitignore").Split('\n'), Does.Contain("deploy/compose/secrets/"));
}
