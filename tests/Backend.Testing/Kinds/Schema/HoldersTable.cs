using Backend.Data.Relational;
using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>Holds rows of the other tables, so that these are read within lists.</summary>
public sealed partial class HoldersTable() : TenantTable<Holder>("kinds.holders")
{
    public readonly Column<HolderId> Id = Uuid("id").Convert(id => new HolderId(id), id => id.Value).PrimaryKey().DefaultWith(HolderId.Next);

    public readonly Column<string> Name = Text("name");

    public Many<Holder, Plain> Plains => field ??= Many(Tables.Plains, Id, Tables.Plains.HolderId);

    public Many<Holder, Maybe> Optionals => field ??= Many(Tables.Optionals, Id, Tables.Optionals.HolderId);
}
