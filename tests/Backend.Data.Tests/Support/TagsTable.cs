using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Tests.Support;

/// <summary>Keys and an identity such as the shop has none of. Written by hand as the generator would write it.</summary>
internal sealed class TagsTable() : TenantTable<Tag>("shop.tags"), IWritableTable<Tag, NewTag, TagPatch>
{
    /// <summary>The table as DDL, with its wall.</summary>
    public const string Sql = """
        set role backend_owner;
        create table shop.tags (
            organization_id uuid not null,
            id uuid not null,
            name text not null,
            kind text not null default 'word',
            number bigint not null generated always as identity,
            primary key (organization_id, id)
        );
        create unique index on shop.tags (organization_id, name) where kind = 'word';
        create unique index on shop.tags (organization_id, name) where kind = 'phrase';
        create unique index on shop.tags (organization_id, kind, name);
        alter table shop.tags enable row level security;
        alter table shop.tags force row level security;
        create policy tenant_wall on shop.tags as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()));
        create policy tenant_rows on shop.tags as permissive for all to backend_app using (true) with check (true);
        grant select, insert, delete, update (name, kind) on shop.tags to backend_app;
        reset role;
        """;

    public readonly Column<Guid>   Id     = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Name   = Text("name");
    public readonly Column<string> Kind   = Text("kind").Default("word");
    public readonly Column<long>   Number = Bigint("number").IdentityAlways();

    public IReadOnlyList<ColumnValue<NewTag>> NewValues => field ??=
    [
        ColumnValue.Of<NewTag, Guid>(Id, static row => row.Id),
        ColumnValue.Of<NewTag, string>(Name, static row => row.Name),
        ColumnValue.Of<NewTag, string>(Kind, static row => row.Kind),
        ColumnValue.Of<NewTag, long>(Number, static row => row.Number),
    ];

    public IReadOnlyList<ColumnValue<TagPatch>> PatchValues => field ??= [ColumnValue.Of<TagPatch, string>(Name, static row => row.Name)];

    public override Tag ReadRow(RowReader reader, int ordinal) =>
        new(reader.Get(Id, ordinal), reader.Get(Name, ordinal + 1), reader.Get(Kind, ordinal + 2), reader.Get(Number, ordinal + 3));

    protected override IReadOnlyList<Column> ListColumns() => [Id, Name, Kind, Number];

    protected override void Define(TableDefinition t) => t
        .Unique(Name).Where(Kind.Eq("word"))
        .Unique(Name).Where(Kind.Eq("phrase"))
        .Unique(Kind, Name);
}
