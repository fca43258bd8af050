using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Licenses.Keys;

namespace Backend.Modules.Licenses.Features.CheckLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Whether a key is good, for a machine or at all. A query by POST: a key does not belong into an address, which logs keep.</summary>
internal sealed record CheckLicense : IQuery<LicenseCheck>, IValidated
{
    public required string Key { get; init; }

    public string? Machine { get; init; }

    public void Validate(Violations violations)
    {
        if (Key.Length > LicenseKey.MaxInput)
            violations.Add("key", $"must have at most {LicenseKey.MaxInput} characters");
        if (Machine is { } machine)
            violations.Check("machine", machine, Activations.Machine);
    }
}
