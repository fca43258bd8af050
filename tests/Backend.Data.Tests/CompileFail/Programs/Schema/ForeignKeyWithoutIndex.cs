// error BKD016: No index of 'AuthorsTable' begins with (MentorId): add '.Index(MentorId)' to its Define, or each delete from 'AuthorsTable' scans the whole table

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();
}

public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<Guid?> MentorId = Uuid("mentor_id").Nullable();

    protected override void Define(TableDefinition t) => t
        .ForeignKey(MentorId, Id); // !
        // fixed: .ForeignKey(MentorId, Id).Index(MentorId);
}
