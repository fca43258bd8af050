namespace Backend.Testing.Telemetry.Otlp;

/// <summary>A metric as a collector receives it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>gauge</c>, <c>counter</c>, <c>updowncounter</c> or <c>histogram</c>.</param>
/// <param name="Unit">Its unit, such as <c>s</c> or <c>{job}</c>.</param>
/// <param name="Points">What it stood at, for each set of attributes.</param>
public sealed record OtlpMetric(string Name, string Kind, string Unit, IReadOnlyList<OtlpPoint> Points);

/// <summary>One point of a metric.</summary>
/// <param name="Attributes">Its attributes, as text.</param>
/// <param name="Value">The number; of a histogram how many were recorded.</param>
public sealed record OtlpPoint(IReadOnlyDictionary<string, string> Attributes, double Value)
{
    /// <summary>An attribute; null when it has none of this name.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
