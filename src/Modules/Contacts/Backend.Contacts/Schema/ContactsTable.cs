using System.Text.Json;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using NpgsqlTypes;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.SearchColumns;

namespace Backend.Modules.Contacts.Schema;

internal sealed partial class ContactsTable() : TenantTable<Contact>("contacts.contacts")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<string> Name = Varchar("name", 255).NotBlank();

    public readonly Column<string?> Email = Varchar("email", 255).Refine(EmailRule.Check).Nullable();

    public readonly Column<string?> Phone = Varchar("phone", 50).Nullable();

    public readonly Column<ContactType> Type = Enum<ContactType>("type").Default(ContactType.Individual);

    public readonly Column<bool> IsActive = Boolean("is_active").Default(true);

    public readonly Column<string?> Notes = Varchar("notes", 10_000).Nullable();

    public readonly Column<JsonElement> Metadata =
        Jsonb<JsonElement>("metadata", ContactsJson.Default.JsonElement).Refine(MetadataRule.Check).DefaultSql("'{}'::jsonb");

    public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset> UpdatedAt = TimestampTz("updated_at").DefaultNow().OnUpdateNow();

    public readonly Column<DateTimeOffset?> DeletedAt = TimestampTz("deleted_at").Nullable();

    /// <summary>The contact that this one was merged into; it is deleted then.</summary>
    public readonly Column<Guid?> MergedInto = Uuid("merged_into").Nullable();

    // Words as they are: names and addresses have no language to stem by.
    public readonly Column<NpgsqlTsVector> Search = TsVector(
        "search",
        "to_tsvector('simple', name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(notes, ''))");

    protected override void Define(TableDefinition t) => t
        .Unique(Email).Where(DeletedAt.IsNull())
        .Index(CreatedAt.Desc(), Id.Desc())
        .Index(Name.Asc(), Id.Asc())
        .ForeignKey(MergedInto, Tables.Contacts.Id)
        .Index(MergedInto).Where(MergedInto.IsNotNull());
}
