using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Benchmarks.Schema;

internal sealed partial class ContactsTable() : TenantTable<Contact>("bench.contacts")
{
    public readonly Column<Guid>            Id        = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string>          Name      = Varchar("name", 255);
    public readonly Column<string?>         Email     = Varchar("email", 255).Nullable();
    public readonly Column<string?>         Phone     = Varchar("phone", 50).Nullable();
    public readonly Column<ContactType>     Type      = Enum<ContactType>("type").Default(ContactType.Individual);
    public readonly Column<bool>            IsActive  = Boolean("is_active").Default(true);
    public readonly Column<ContactMetadata> Metadata  = Jsonb("metadata", BenchJson.Default.ContactMetadata);
    public readonly Column<long>            Version   = Bigint("version").Default(1L).OnUpdateIncrement();
    public readonly Column<DateTimeOffset>  CreatedAt = TimestampTz("created_at").DefaultNow();
    public readonly Column<DateTimeOffset>  UpdatedAt = TimestampTz("updated_at").DefaultNow().OnUpdateNow();

    protected override void Define(TableDefinition t) => t
        .Unique(Email)
        .Index(CreatedAt.Desc(), Id.Desc());
}
