using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class ListContacts() : Workload<OrganizationId, IReadOnlyList<Contact>>("W2", "50 contacts, filtered, ordered")
{
    protected override OrganizationId Input(Population population, int sequence) => population.Organization(sequence);

    protected override Task<IReadOnlyList<Contact>> RunAsync(IContender contender, OrganizationId input, CancellationToken ct) =>
        contender.ContactQueries.ListAsync(input, ContactType.Individual, ct);
}
