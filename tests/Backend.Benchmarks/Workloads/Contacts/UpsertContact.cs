using System.Globalization;
using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

/// <summary>Every other input meets a row with its email.</summary>
internal sealed class UpsertContact() : Workload<(OrganizationId Organization, NewContact Contact), Contact>("W9", "upsert", writes: true)
{
    protected override (OrganizationId Organization, NewContact Contact) Input(Population population, int sequence)
    {
        var seeded = string.Create(CultureInfo.InvariantCulture, $"contact-{ContactInputs.SeededNumber(population, sequence)}@example.com");
        return (population.Organization(sequence), ContactInputs.New(sequence, int.IsEvenInteger(sequence / population.Scale.Organizations) ? seeded : null));
    }

    protected override Task<Contact> RunAsync(IContender contender, (OrganizationId Organization, NewContact Contact) input, CancellationToken ct) =>
        contender.ContactCommands.UpsertAsync(input.Organization, input.Contact, ct);

    protected override object? Comparable(Contact answer) => ContactInputs.WithoutTime(answer);
}
