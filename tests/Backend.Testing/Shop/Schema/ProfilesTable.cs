using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>At most one for each contact.</summary>
public sealed partial class ProfilesTable() : TenantTable<Profile>("shop.profiles")
{
    public readonly Column<Guid>    Id        = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<Guid>    ContactId = Uuid("contact_id");
    public readonly Column<string?> Bio       = Text("bio").Nullable();

    protected override void Define(TableDefinition t) => t
        .Unique(ContactId)
        .ForeignKey(ContactId, Tables.Contacts.Id, OnDelete.Cascade);
}
