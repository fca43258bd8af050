using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Columns of every kind, each also as one that may be null. The first is nullable on purpose.</summary>
public sealed partial class ContactsTable() : TenantTable<Contact>("shop.contacts")
{
    public readonly Column<string?>          Note         = Text("note").Nullable();
    public readonly Column<Guid>             Id           = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string>           Name         = Varchar("name", 100).NotBlank();
    public readonly Column<string?>          Email        = Varchar("email", 255).Nullable();
    public readonly Column<ContactType>      Type         = Enum<ContactType>("type").Default(ContactType.Individual);
    public readonly Column<bool>             IsActive     = Boolean("is_active").Default(true);
    public readonly Column<int?>             Age          = Integer("age").Min(0).Max(150).Nullable();
    public readonly Column<long?>            BalanceCents = Bigint("balance_cents").Nullable();
    public readonly Column<bool?>            IsVip        = Boolean("is_vip").Nullable();
    public readonly Column<Loyalty?>         Loyalty      = Enum<Loyalty>("loyalty").Nullable();
    public readonly Column<Guid?>            ReferredBy   = Uuid("referred_by").Nullable();
    public readonly Column<DateTimeOffset?>  VerifiedAt   = TimestampTz("verified_at").Nullable().DefaultSql("now()");
    public readonly Column<string[]>         Tags         = Array(Text("tags")).Default([]);
    public readonly Column<Channel[]>        Channels     = Array(Enum<Channel>("channels")).Default([]);
    public readonly Column<string[]?>        Nicknames    = Array(Varchar("nicknames", 20)).Nullable();
    public readonly Column<ContactMetadata>  Metadata     = Jsonb("metadata", ShopJson.Default.ContactMetadata).Default(new());
    public readonly Column<ContactMetadata?> Preferences  = Jsonb("preferences", ShopJson.Default.ContactMetadata).Nullable();
    public readonly Column<DateTimeOffset?>  DeletedAt    = TimestampTz("deleted_at").Nullable();
    public readonly Column<DateTimeOffset>   CreatedAt    = TimestampTz("created_at").DefaultNow();
    public readonly Column<DateTimeOffset>   UpdatedAt    = TimestampTz("updated_at").DefaultNow().OnUpdateNow();
    public readonly Column<long>             Version      = Bigint("version").Default(1L).OnUpdateIncrement();

    public Many<Contact, Order> Orders => field ??= Many(Tables.Orders, Id, Tables.Orders.ContactId);

    public OptionalOne<Contact, Contact> Referrer => field ??= One(Tables.Contacts, ReferredBy, Tables.Contacts.Id);

    public Many<Contact, Contact> Referrals => field ??= Many(Tables.Contacts, Id, Tables.Contacts.ReferredBy);

    public OptionalOne<Contact, Profile> Profile => field ??= OptionalOne(Tables.Profiles, Id, Tables.Profiles.ContactId);

    public Many<Contact, Label> Labels => field ??= ManyThrough(
        Tables.Labels,
        JoinKey.Of(Id, Tables.ContactLabels.ContactId),
        JoinKey.Of(Tables.ContactLabels.LabelId, Tables.Labels.Id));

    protected override void Define(TableDefinition t) => t
        .Unique(Email).Where(Email.IsNotNull())
        .ForeignKey(ReferredBy, Id)
        .Index(ReferredBy);
}
