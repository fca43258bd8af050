using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class WordsTable() : TenantTable<Word>("flawed.words")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    public readonly Column<string[]> Tags = Array(Text("tags"));

    protected override void Define(TableDefinition t) => t.Index(Tags).Using(IndexMethod.Gin);
}
