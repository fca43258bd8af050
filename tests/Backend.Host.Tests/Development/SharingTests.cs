namespace Backend.Host.Tests.Development;

public sealed class SharingTests
{
    private Checkout checkout = null!;

    [OneTimeSetUp]
    public void Create() => checkout = new Checkout();

    [OneTimeTearDown]
    public void Delete() => checkout.Dispose();

    [Test]
    public async Task DisposeAsync_LastUser_StopsTheServer_AndTheDataStays()
    {
        int port;
        await using (var first = await checkout.StartAsync())
        {
            port = first.Port;
            await Checkout.ReadAsync(first, "create table kept as select 42 as answer");
        }

        Assert.That(Checkout.Listens(port), Is.False);
        await using var second = await checkout.StartAsync();
        Assert.That(await Checkout.ReadAsync(second, "select answer from kept"), Is.EqualTo(42));
    }

    [Test]
    public async Task DisposeAsync_TwoUsersInOneProcess_TheSecondStopsIt()
    {
        var first = await checkout.StartAsync();
        var second = await checkout.StartAsync();
        await first.DisposeAsync();
        await first.DisposeAsync();

        Assert.That(second.Port, Is.EqualTo(first.Port));
        Assert.That(Checkout.Listens(second.Port), Is.True);
        await second.DisposeAsync();
        Assert.That(Checkout.Listens(second.Port), Is.False);
    }

    [Test]
    public async Task DisposeAsync_AnotherProcessStillUsesIt_LeavesItRunning()
    {
        var own = await checkout.StartAsync();
        using var other = await OtherProcess.StartAsync(checkout);
        await own.DisposeAsync();

        Assert.That(other.Port, Is.EqualTo(own.Port));
        Assert.That(Checkout.Listens(other.Port), Is.True);
        await other.LeaveAsync();
        Assert.That(Checkout.Listens(other.Port), Is.False);
    }

    [Test]
    public async Task StartAsync_ThreeProcessesAtOnceOnAnEmptyCheckout_ShareOneServer()
    {
        using var empty = new Checkout();
        using var first = OtherProcess.Begin(empty);
        using var second = OtherProcess.Begin(empty);
        await using (var own = await empty.StartAsync())
        {
            await first.ReadyAsync();
            await second.ReadyAsync();
            Assert.That(new[] { first.Port, second.Port }, Is.All.EqualTo(own.Port));
            await first.LeaveAsync();
            await second.LeaveAsync();
            Assert.That(Checkout.Listens(own.Port), Is.True);
        }

        Assert.That(Checkout.Listens(first.Port), Is.False);
    }

    [Test]
    public async Task StartAsync_AfterAUserWasKilled_JoinsItsServer_AndStopsItAtTheEnd()
    {
        using var other = await OtherProcess.StartAsync(checkout);
        await other.KillAsync();
        Assert.That(Checkout.Listens(other.Port), Is.True, "killing a user must not take the server along");

        var postmaster = checkout.PostmasterId();
        await using (await checkout.StartAsync())
            Assert.That(checkout.PostmasterId(), Is.EqualTo(postmaster));

        Assert.That(Checkout.Listens(other.Port), Is.False);
        Assert.That(Directory.EnumerateFiles(Path.Combine(checkout.Server, "users")), Is.Empty);
    }

    [Test]
    public async Task StartAsync_Cancelled_LeavesNoServerAndNoUser()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.That(() => checkout.StartAsync(cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Checkout.Listens(checkout.PreferredPort), Is.False);
        await using var later = await checkout.StartAsync();
        Assert.That(await Checkout.ReadAsync(later, "select 1"), Is.EqualTo(1));
    }
}
