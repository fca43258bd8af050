using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Data;

/// <summary>The seeded organizations that inputs are drawn from.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Scale">How many there are and how large each is.</param>
internal sealed record Population(int First, Scale Scale)
{
    /// <summary>The organization whose rows are compared between contenders and belong to no measurement.</summary>
    public static Population Checked { get; } = new(4_000, Scale.Checked);

    /// <summary>An organization for each number, in turn.</summary>
    public int Number(int sequence) => First + (sequence % Scale.Organizations);

    /// <summary>The id of <see cref="Number"/>.</summary>
    public OrganizationId Organization(int sequence) => KnownIds.Organization(Number(sequence));
}
