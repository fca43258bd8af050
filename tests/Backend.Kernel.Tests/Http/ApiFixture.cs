namespace Backend.Kernel.Tests.Http;

/// <summary>One server for the tests of a class.</summary>
internal abstract class ApiFixture
{
    protected const string Id = "01970000-0000-7000-8000-000000000001";

    protected TestApi Api { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Api = await TestApi.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Api.DisposeAsync();

    [SetUp]
    public void Reset()
    {
        Api.Dispatcher.Reset();
        Api.Log.Lines.Clear();
    }
}
