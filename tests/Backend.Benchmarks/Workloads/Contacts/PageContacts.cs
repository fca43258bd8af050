using Backend.Benchmarks.Data;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class PageContacts() : Workload<OrganizationId, ContactPage>("W3", "page of 50 + total")
{
    protected override OrganizationId Input(Population population, int sequence) => population.Organization(sequence);

    protected override Task<ContactPage> RunAsync(IContender contender, OrganizationId input, CancellationToken ct) =>
        contender.ContactQueries.PageAsync(input, ct);
}
