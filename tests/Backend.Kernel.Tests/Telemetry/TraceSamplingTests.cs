using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Configuration;

namespace Backend.Kernel.Tests.Telemetry;

internal sealed class TraceSamplingTests
{
    [TestCase(null, null, "ParentBased{AlwaysOnSampler}")]
    [TestCase("", "", "ParentBased{AlwaysOnSampler}")]
    [TestCase("always_on", null, "AlwaysOnSampler")]
    [TestCase("always_off", null, "AlwaysOffSampler")]
    [TestCase("parentbased_always_on", null, "ParentBased{AlwaysOnSampler}")]
    [TestCase("ParentBased_Always_Off", null, "ParentBased{AlwaysOffSampler}")]
    [TestCase("traceidratio", "0.25", "TraceIdRatioBasedSampler{0.250000}")]
    [TestCase("traceidratio", null, "TraceIdRatioBasedSampler{1.000000}")]
    [TestCase("parentbased_traceidratio", "0", "ParentBased{TraceIdRatioBasedSampler{0.000000}}")]
    public void Read_NameOfTheSpecification_IsThatSampler(string? name, string? argument, string sampler) =>
        Assert.That(TraceSampling.Read(Settings(name, argument)).Description, Is.EqualTo(sampler));

    [TestCase("sometimes", null, "OTEL_TRACES_SAMPLER is 'sometimes'")]
    [TestCase("traceidratio", "1.5", "OTEL_TRACES_SAMPLER_ARG is '1.5'")]
    [TestCase("parentbased_traceidratio", "-0.1", "OTEL_TRACES_SAMPLER_ARG is '-0.1'")]
    [TestCase("traceidratio", "0,5", "OTEL_TRACES_SAMPLER_ARG is '0,5'")]
    [TestCase("traceidratio", "NaN", "OTEL_TRACES_SAMPLER_ARG is 'NaN'")]
    public void Read_ValueThatMeansNothing_Throws(string name, string? argument, string sentence) =>
        Assert.That(() => TraceSampling.Read(Settings(name, argument)), Throws.InstanceOf<TelemetryConfigurationException>().With.Message.StartsWith(sentence));

    private static IConfiguration Settings(string? name, string? argument) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["OTEL_TRACES_SAMPLER"] = name, ["OTEL_TRACES_SAMPLER_ARG"] = argument })
        .Build();
}
