using System.Collections;
using Backend.Kernel.Identity;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>Puts the organization on every log line of a request; formatted only when a log provider asks.</summary>
internal sealed class OrganizationLogScope(OrganizationContext caller) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 1;

    public KeyValuePair<string, object?> this[int index] => new(TelemetryNames.OrganizationId, caller.Organization.ToString());

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{TelemetryNames.OrganizationId}:{caller.Organization}";
}
