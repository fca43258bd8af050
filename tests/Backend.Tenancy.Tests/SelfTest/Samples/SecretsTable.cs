using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

internal sealed partial class SecretsTable() : GlobalTable<Secret>("walls.secrets")
{
    public readonly Column<string> Code = Text("code").PrimaryKey();

    protected override void Define(TableDefinition t) => t.Private();
}
