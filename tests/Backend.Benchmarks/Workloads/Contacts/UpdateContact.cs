using System.Globalization;
using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Contacts;

internal sealed class UpdateContact() : Workload<(OrganizationId Organization, Guid Id, string Name), Contact?>("W8", "update returning", writes: true)
{
    private const string Phone = "+43 1 5551111";

    protected override (OrganizationId Organization, Guid Id, string Name) Input(Population population, int sequence) => (
        population.Organization(sequence),
        ContactInputs.SeededId(population, sequence),
        string.Create(CultureInfo.InvariantCulture, $"Contact with a new name {sequence}"));

    protected override Task<Contact?> RunAsync(IContender contender, (OrganizationId Organization, Guid Id, string Name) input, CancellationToken ct) =>
        contender.ContactCommands.UpdateAsync(input.Organization, input.Id, input.Name, Phone, ct);

    protected override object? Comparable(Contact? answer) => ContactInputs.WithoutTime(answer);
}
