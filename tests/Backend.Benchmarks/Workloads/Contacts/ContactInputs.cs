using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Workloads.Contacts;

/// <summary>Contacts that are there, and contacts that are not yet.</summary>
internal static class ContactInputs
{
    // Coprime to every number of contacts: neighbours in time are no neighbours on disk.
    private const int Stride = 7_919;

    /// <summary>The number of a seeded contact, within its organization.</summary>
    public static int SeededNumber(Population population, int sequence) => 1 + (int)((long)sequence * Stride % population.Scale.Contacts);

    public static Guid SeededId(Population population, int sequence) =>
        KnownIds.Contact(population.Number(sequence), SeededNumber(population, sequence));

    /// <summary>One that nobody has inserted, unless an email of a seeded one is given.</summary>
    public static NewContact New(int sequence, string? email = null)
    {
        var id = Guid.CreateVersion7();
        return new NewContact
        {
            Id = id,
            Name = "A contact that was added",
            Email = email ?? $"{id:N}@example.com",
            Phone = "+43 1 5550000",
            Type = sequence % 4 == 0 ? ContactType.Company : ContactType.Individual,
            Metadata = new ContactMetadata("form", sequence % 100),
        };
    }

    /// <summary>The row without the clock's part.</summary>
    public static Contact? WithoutTime(Contact? contact) => contact is null ? null : contact with { CreatedAt = default, UpdatedAt = default };
}
