using Backend.Kernel.Seeding.Generators;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Kernel.Seeding.Words;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Samples;

/// <summary>The contacts of one organization, each by its number. Every column has a stream of its own.</summary>
internal sealed class ContactRows(SampleUnit unit)
{
    private const int OfHomeCulture = 75;

    private const int WithEmail = 88;

    private const int WithPhone = 70;

    private const int Active = 94;

    // Of those that are not active.
    private const int Deleted = 33;

    private const int WithNotes = 25;

    private static readonly Weighted<ContactType> Types = new((ContactType.Individual, 72), (ContactType.Company, 22), (ContactType.Partner, 6));

    private readonly Culture _home = HomeOf(unit);

    private readonly SeedStream _ids = unit.Stream("contacts.contacts.id");

    private readonly SeedStream _cultures = unit.Stream("contacts.contacts.culture");

    private readonly SeedStream _types = unit.Stream("contacts.contacts.type");

    private readonly SeedStream _names = unit.Stream("contacts.contacts.name");

    private readonly SeedStream _emails = unit.Stream("contacts.contacts.email");

    private readonly SeedStream _phones = unit.Stream("contacts.contacts.phone");

    private readonly SeedStream _notes = unit.Stream("contacts.contacts.notes");

    private readonly SeedStream _metadata = unit.Stream("contacts.contacts.metadata");

    private readonly SeedStream _states = unit.Stream("contacts.contacts.is_active");

    /// <summary>What other modules learn of a contact.</summary>
    public SampleContact Contact(int number)
    {
        var ids = _ids.At(number);
        var createdAt = ids.GrowingMoment(unit.From, unit.Until);
        var states = _states.At(number);
        var isDeleted = !states.Chance(Active) && states.Chance(Deleted);
        return new(ids.Version7(createdAt), createdAt, isDeleted ? states.Moment(createdAt, unit.Until) : null);
    }

    public NewContact Row(int number, SampleContact contact)
    {
        var culture = CultureOf(number);
        var type = TypeOf(number);
        var name = NameOf(number, type, culture);
        var states = _states.At(number);
        return new NewContact
        {
            Id = contact.Id,
            Name = name,
            Email = EmailOf(number, name),
            Phone = PhoneOf(number, culture),
            Type = type,
            IsActive = states.Chance(Active),
            Notes = NotesOf(number, culture),
            Metadata = ContactMetadata.Pick(_metadata.At(number), culture),
            Version = 1L,
            CreatedAt = contact.CreatedAt,
            UpdatedAt = contact.DeletedAt ?? contact.CreatedAt,
            DeletedAt = contact.DeletedAt,
        };
    }

    private static Culture HomeOf(SampleUnit unit)
    {
        var home = unit.Stream("contacts.home").At(0);
        return home.Pick(Cultures.Usual);
    }

    private Culture CultureOf(int number)
    {
        var random = _cultures.At(number);
        return random.Chance(OfHomeCulture) ? _home : random.Pick(Cultures.Usual);
    }

    private ContactType TypeOf(int number)
    {
        var random = _types.At(number);
        return random.Pick(Types);
    }

    private string NameOf(int number, ContactType type, Culture culture)
    {
        var random = _names.At(number);
        return type == ContactType.Individual ? random.PersonName(culture) : random.CompanyName(culture);
    }

    private string? EmailOf(int number, string name)
    {
        var random = _emails.At(number);
        return random.Chance(WithEmail) ? random.EmailAddress(name, number) : null;
    }

    private string? PhoneOf(int number, Culture culture)
    {
        var random = _phones.At(number);
        return random.Chance(WithPhone) ? random.PhoneNumber(culture) : null;
    }

    private string? NotesOf(int number, Culture culture)
    {
        var random = _notes.At(number);
        return random.Chance(WithNotes) ? ContactNotes.Pick(ref random, culture) : null;
    }
}
