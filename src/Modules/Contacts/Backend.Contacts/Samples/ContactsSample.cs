using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Samples;

/// <summary>Contacts of an organization that has grown for some years, most of them of its own culture.</summary>
internal sealed class ContactsSample : ISample
{
    private static readonly SampleSize Contacts = new("contacts", "Contacts of each organization.", Default: 2_000, Most: 1_000_000);

    public IReadOnlyList<SampleSize> Sizes { get; } = [Contacts];

    public async Task WriteAsync(SampleUnit unit, CancellationToken cancellationToken)
    {
        var rows = new ContactRows(unit);
        SampleContact[] contacts = [.. Enumerable.Range(0, unit.Count(Contacts)).Select(rows.Contact)];
        unit.Share<SampleContact>(contacts);
        var numbers = Enumerable.Range(0, contacts.Length);
        await foreach (var missing in unit.MissingAsync(Tables.Contacts, Tables.Contacts.Id, numbers, number => contacts[number].Id, cancellationToken))
            await unit.InsertAsync(Tables.Contacts, missing.Select(number => rows.Row(number, contacts[number])), cancellationToken);
    }
}
