using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>A key of two columns, and a reference to its own table.</summary>
public sealed partial class RoomsTable() : TenantTable<Room>("kinds.rooms")
{
    public readonly Column<string> Building = Varchar("building", 20).PrimaryKey();

    public readonly Column<int> Number = Integer("number").PrimaryKey();

    public readonly Column<string?> NextBuilding = Varchar("next_building", 20).Nullable();

    public readonly Column<int?> NextNumber = Integer("next_number").Nullable();

    public readonly Column<string?> Nickname = Text("nickname").Nullable().UniqueNullsNotDistinct();

    public readonly Column<string> Kind = Text("kind").OneOf("hall", "o'clock {x}").Default("hall");

    protected override void Define(TableDefinition t) => t
        .ForeignKey([NextBuilding, NextNumber], [Tables.Rooms.Building, Tables.Rooms.Number], OnDelete.SetNull).InitiallyDeferred()
        .Index(NextBuilding, NextNumber);
}
