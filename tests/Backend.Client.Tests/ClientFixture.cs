namespace Backend.Client.Tests;

/// <summary>A client on a stub of the server.</summary>
internal abstract class ClientFixture
{
    protected const string Contact =
        """{"id":"01970000-0000-7000-8000-000000000001","name":"Ada","type":"company","isActive":true,"metadata":{"a":1},"version":7,"createdAt":"2026-01-31T12:00:00Z","updatedAt":"2026-01-31T12:00:00Z"}""";

    protected static readonly Guid Id = Guid.Parse("01970000-0000-7000-8000-000000000001");

    private HttpClient? _http;

    protected StubServer Server { get; private set; } = null!;

    [SetUp]
    public void Start() => Server = new StubServer();

    [TearDown]
    public void Stop()
    {
        _http?.Dispose();
        Server.Dispose();
    }

    protected BackendClient Client(Func<BackendClientOptions, BackendClientOptions>? configure = null)
    {
        _http = new HttpClient(Server) { BaseAddress = new Uri("http://backend.test") };
        var options = new BackendClientOptions { Token = _ => new("secret"), RetryDelay = TimeSpan.FromMilliseconds(1) };
        return new BackendClient(_http, configure?.Invoke(options) ?? options);
    }

    protected static async Task<BackendException> RefusedAsync(Func<Task> call) => (await Assert.ThrowsAsync<BackendException>(call))!;
}
