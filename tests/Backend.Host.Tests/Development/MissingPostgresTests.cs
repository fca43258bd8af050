using Backend.Development;

namespace Backend.Host.Tests.Development;

public sealed class MissingPostgresTests
{
    private Checkout checkout = null!;

    [SetUp]
    public void Create() => checkout = new Checkout();

    [TearDown]
    public void Delete() => checkout.Dispose();

    [Test]
    public void StartAsync_NamedDirectoryWithoutPrograms_NamesItAndTheVariable()
    {
        Assert.That(() => DevelopmentDatabase.StartAsync(new DevelopmentDatabaseOptions { Root = checkout.Root, BinariesDirectory = checkout.Root }, default),
            Throws.TypeOf<DevelopmentDatabaseException>().With.Message.Contains("BACKEND_PG_BIN").And.Message.Contains(checkout.Root));
    }

    [Test]
    public void StartAsync_DataOfAVersionThatIsNotInstalled_NamesEveryWayOut()
    {
        var data = Directory.CreateDirectory(Path.Combine(checkout.Server, "data"));
        File.WriteAllText(Path.Combine(data.FullName, "PG_VERSION"), "3\n");

        Assert.That(() => checkout.StartAsync(), Throws.TypeOf<DevelopmentDatabaseException>()
            .With.Message.Contains("DATABASE_URL").And.Message.Contains("BACKEND_PG_BIN").And.Message.Contains("install PostgreSQL")
            .And.Message.Contains("PostgreSQL 3").And.Message.Contains("Deleting .data/postgres"));
    }
}
