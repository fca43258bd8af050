using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Between contacts and labels, many to many.</summary>
public sealed partial class ContactLabelsTable() : TenantTable<ContactLabel>("shop.contact_labels")
{
    public readonly Column<Guid> ContactId = Uuid("contact_id").PrimaryKey();
    public readonly Column<Guid> LabelId   = Uuid("label_id").PrimaryKey();
    public readonly Column<int>  Position  = Integer("position");

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Tables.Contacts.Id, OnDelete.Cascade)
        .ForeignKey(LabelId, Tables.Labels.Id, OnDelete.Cascade)
        .Index(LabelId);
}
