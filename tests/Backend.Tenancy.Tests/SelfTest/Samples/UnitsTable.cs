using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

internal sealed partial class UnitsTable() : GlobalTable<Unit>("walls.units")
{
    public readonly Column<string> Code = Text("code").PrimaryKey();
}
