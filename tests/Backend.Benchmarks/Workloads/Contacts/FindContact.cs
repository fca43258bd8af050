using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class FindContact() : Workload<(OrganizationId Organization, Guid Id), Contact?>("W1", "contact by id")
{
    protected override (OrganizationId Organization, Guid Id) Input(Population population, int sequence) =>
        (population.Organization(sequence), ContactInputs.SeededId(population, sequence));

    protected override Task<Contact?> RunAsync(IContender contender, (OrganizationId Organization, Guid Id) input, CancellationToken ct) =>
        contender.ContactQueries.FindAsync(input.Organization, input.Id, ct);
}
