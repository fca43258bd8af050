using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class KeylessTable() : TenantTable<Keyless>("flawed.keyless")
{
    public readonly Column<string> Name = Text("name");
}
