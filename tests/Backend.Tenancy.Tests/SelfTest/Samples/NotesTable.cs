using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

internal sealed partial class NotesTable() : TenantTable<Note>("walls.notes")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<Guid> TopicId = Uuid("topic_id");
    public readonly Column<string> Slug = Text("slug");

    protected override void Define(TableDefinition t) => t
        .Unique(Slug)
        .Index(TopicId)
        .ForeignKey(TopicId, Tables.Topics.Id);
}
