using Backend.Data.Tenancy;
using Backend.Kernel.Seeding.Generators;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Kernel.Seeding.Samples;

/// <summary>An organization of a plan: who it is follows from the seed and its number.</summary>
internal sealed record SampleOrganization(OrganizationId Id, string Name, SeedStream Stream)
{
    private const string Collection = "platform.organizations";

    public static SampleOrganization Of(SamplePlan plan, int number)
    {
        var stream = SeedStream.Of(plan.Seed).Named(Collection);
        var ids = stream.Named("id").At(number);
        var names = stream.Named("name").At(number);
        return new(
            new OrganizationId(ids.Version7(plan.From)),
            names.CompanyName(names.Pick(Cultures.Usual)),
            stream.Named("rows").Below(number));
    }
}
