using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Contacts;

namespace Backend.Modules.Orders.Samples;

/// <summary>Who orders how often, and when.</summary>
internal sealed class OrderKeys(SampleUnit unit, decimal perContact)
{
    private readonly SkewedCount _count = new(perContact);

    private readonly SeedStream _counts = unit.Stream("orders.orders.count");

    private readonly SeedStream _ids = unit.Stream("orders.orders.id");

    public IEnumerable<OrderKey> Of(IReadOnlyList<SampleContact> contacts)
    {
        for (var contact = 0; contact < contacts.Count; contact++)
        {
            var counts = _counts.At(contact);
            var orders = _count.Of(ref counts);
            for (var number = 0; number < orders; number++)
                yield return Key(contact, number, contacts[contact]);
        }
    }

    private OrderKey Key(int contact, int number, SampleContact of)
    {
        var random = _ids.At(contact, number);
        var createdAt = random.Moment(of.CreatedAt, of.DeletedAt ?? unit.Until);
        return new(contact, number, of.Id, random.Version7(createdAt), createdAt);
    }
}
