namespace Backend.Host.Tests.Telemetry;

/// <summary>A fixture that asserts about the one observation.</summary>
internal abstract class ObservedTests
{
    protected static DeclaredTelemetry Declared { get; } = DeclaredTelemetry.Read();

    protected Observation Seen { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task ObserveAsync() => Seen = await Observation.GetAsync();
}
