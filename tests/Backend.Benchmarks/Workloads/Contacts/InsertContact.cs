using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class InsertContact() : Workload<(OrganizationId Organization, NewContact Contact), Contact>("W4", "insert returning", writes: true)
{
    protected override (OrganizationId Organization, NewContact Contact) Input(Population population, int sequence) =>
        (population.Organization(sequence), ContactInputs.New(sequence));

    protected override Task<Contact> RunAsync(IContender contender, (OrganizationId Organization, NewContact Contact) input, CancellationToken ct) =>
        contender.ContactCommands.InsertAsync(input.Organization, input.Contact, ct);

    protected override object? Comparable(Contact answer) => ContactInputs.WithoutTime(answer);
}
