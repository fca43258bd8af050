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
        new TestCaseData(Tables.Words, "An index of flawed.words by gin begins with organization_id, which needs the extension btree_gin").SetArgDisplayNames("gin"),
        new TestCaseData(Tables.Hashed, "An index of flawed.hashed by hash has no room for organization_id").SetArgDisplayNames("hash"),
        new TestCaseData(Tables.Unordered, "An index of flawed.unordered by brin has no order and cannot be unique").SetArgDisplayNames("order without btree"),
        new TestCaseData(Tables.Spans, "An exclusion of flawed.spans begins with organization_id, which needs the extension btree_gist").SetArgDisplayNames("exclusion"),
        new TestCaseData(Tables.Forgetful, "flawed.forgetful.target_id is set to NULL by a foreign key, but is never NULL").SetArgDisplayNames("set null"),
        new TestCaseData(Tables.Defaultless, "flawed.defaultless.target_id is set to its default by a foreign key, but PostgreSQL knows of none").SetArgDisplayNames("set default"),
        new TestCaseData(Tables.Leaks, "flawed.leaks belongs to no organization and selects from flawed.target, which does: make it a TenantView").SetArgDisplayNames("view of tenants"),
        new TestCaseData(Tables.KeptLeaks, "flawed.kept_leaks belongs to no organization and selects from flawed.target").SetArgDisplayNames("materialized view of tenants"),
        new TestCaseData(Tables.Indexed, "flawed.indexed is a view: it has no constraints").SetArgDisplayNames("index of a view"),
        new TestCaseData(Tables.Stacked, "The query of flawed.stacked must be one statement").SetArgDisplayNames("two statements"),
    ];

    [TestCaseSource(nameof(Flaws))]
    public void Read_FlawedTable_NamesTheFlaw(Table table, string flaw) =>
        Assert.That(
            () => SchemaReader.Read(new ModuleSchema("flawed", table, Tables.Target)),
            Throws.TypeOf<SchemaModelException>().With.Message.StartWith(flaw));
}
