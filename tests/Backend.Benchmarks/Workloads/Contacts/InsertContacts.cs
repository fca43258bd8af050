using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class InsertContacts() : Workload<(OrganizationId Organization, NewContact[] Contacts), int>("W5", "1,000 contacts in one call", writes: true)
{
    private const int Rows = 1_000;

    protected override (OrganizationId Organization, NewContact[] Contacts) Input(Population population, int sequence)
    {
        var contacts = new NewContact[Rows];
        for (var i = 0; i < contacts.Length; i++)
            contacts[i] = ContactInputs.New(i);
        return (population.Organization(sequence), contacts);
    }

    protected override Task<int> RunAsync(IContender contender, (OrganizationId Organization, NewContact[] Contacts) input, CancellationToken ct) =>
        contender.ContactCommands.InsertManyAsync(input.Organization, input.Contacts, ct);
}
