using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs.Running;

/// <summary>What a worker has room for.</summary>
/// <param name="Limit">So many jobs.</param>
/// <param name="Cap">So many of one organization, those that it holds included.</param>
/// <param name="Held">What organizations hold.</param>
internal sealed record ClaimSize(int Limit, int Cap, IReadOnlyList<KeyValuePair<OrganizationId, int>> Held);
