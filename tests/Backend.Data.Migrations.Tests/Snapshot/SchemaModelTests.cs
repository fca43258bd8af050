using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples.Flawed;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Snapshot;

public sealed class SchemaModelTests
{
    private static IEnumerable<TestCaseData> Flaws =>
    [
        new TestCaseData(Tables.Keyless, "flawed.keyless has no primary key").SetArgDisplayNames("no key"),
        new TestCaseData(Tables.Leak, "flawed.leak belongs to no organization and references flawed.target, which does").SetArgDisplayNames("global to tenant"),
        new TestCaseData(Tables.NoKey, "flawed.no_key.name references flawed.target.name, which is neither primary key nor unique").SetArgDisplayNames("to no key"),
        new TestCaseData(Tables.OtherType, "flawed.other_type.target_id is text, but references flawed.target.id, which is uuid").SetArgDisplayNames("another type"),
    ];

    [TestCaseSource(nameof(Flaws))]
    public void Read_FlawedTable_NamesTheFlaw(Table table, string flaw) =>
        Assert.That(
            () => SchemaReader.Read(new ModuleSchema("flawed", table, Tables.Target)),
            Throws.TypeOf<SchemaModelException>().With.Message.StartWith(flaw));
}
