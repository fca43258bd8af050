namespace Backend.Host.Tests.Development;

/// <summary>PostgreSQL refuses root: the server runs as another account, which may not get into the checkout.</summary>
[Platform("Linux")]
public sealed class AccountTests
{
    [Test]
    public async Task StartAsync_CheckoutClosedToTheAccount_KeepsTheDataElsewhereAndSaysSo()
    {
        Assume.That(Environment.IsPrivilegedProcess, "only root switches the account");
        using var closed = new Checkout(reachable: false);
        string data;
        await using (var database = await closed.StartAsync())
        {
            data = (string)(await Checkout.ReadAsync(database, "show data_directory"))!;
            Assert.That(data, Does.StartWith("/var/lib/backend-dev/"));
            Assert.That(closed.Progress, Has.Some.Contains(Path.GetDirectoryName(data)).And.Some.Contains(closed.Root));
        }

        Directory.Delete(Path.GetDirectoryName(data)!, recursive: true);
    }
}
