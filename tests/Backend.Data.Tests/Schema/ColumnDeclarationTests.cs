using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Testing.Kinds.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Tests.Schema;

/// <summary>Declarations that contradict themselves are refused where they are made.</summary>
internal sealed class ColumnDeclarationTests
{
    private static IEnumerable<TestCaseData> Contradictions =>
    [
        Case("default and generated", () => Integer("x").Default(1).GeneratedStored("2"), "made in more than one way"),
        Case("identity and default", () => Integer("x").IdentityByDefault().Default(1), "made in more than one way"),
        Case("nullable identity", () => Integer("x").IdentityByDefault().Nullable(), "Nullable() of column x comes before"),
        Case("nullable after its default", () => Integer("x").Default(1).Nullable(), "Nullable() of column x comes before"),
        Case("nullable after what updates set", () => Integer("x").OnUpdateWith(() => 1).Nullable(), "Nullable() of column x comes before"),
        Case("converted after its default", () => Integer("x").Default(1).Convert(i => (long)i, i => (int)i), "Convert() of column x comes before"),
        Case("array of defaults", () => Array(Integer("x").Default(1)), "The element of the array column x"),
        Case("array of checked elements", () => Array(Integer("x").Min(1)), "The element of the array column x"),
        Case("array of unique elements", () => Array(Integer("x").Unique()), "The element of the array column x"),
        Case("more digits than decimal has", () => Numeric("x", 29, 0), "precision"),
        Case("more decimals than digits", () => Numeric("x", 2, 3), "scale"),
        Case("char without length", () => Char("x", 0), "length"),
        Case("no text at all", () => Text("x").OneOf(), "could have no value at all"),
        Case("a collation that ends its quotes", () => Text("x").Collate("C\""), "is not a name of a collation"),
        Case("a sequence without a schema", () => new Sequence("numbers"), "schema.sequence"),
        Case("a sequence of another module", () => new ModuleSchema("kinds") { Sequences = [new Sequence("others.numbers")] }, "does not stand in the schema kinds"),
        Case("a sequence named like a table", () => new ModuleSchema("kinds", Tables.Rooms) { Sequences = [new Sequence("kinds.rooms")] }, "listed twice"),
        Case("an extension that ends its statement", () => new Extension("citext; drop"), "is not a name"),
        Case("an operator class that ends its index", () => Text("x").OperatorClass("a)"), "is not a name"),
    ];

    [TestCaseSource(nameof(Contradictions))]
    public void Declare_Contradiction_Throws(Func<object> declare, string message) =>
        Assert.That(() => declare(), Throws.Exception.With.Message.Contains(message));

    [Test]
    public void Declare_OrganizationId_Throws() => Assert.That(
        () => new OrganizationTable(),
        Throws.InvalidOperationException.With.Message.Contains("declares organization_id, which every table of tenants has"));

    [Test]
    public void Define_ModifierOfNothing_Throws()
    {
        var definition = new TableDefinition(Tables.Rates);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => definition.Where(Tables.Rates.Code.Eq("a")), Throws.InvalidOperationException);
            Assert.That(() => definition.Include(Tables.Rates.Code), Throws.InvalidOperationException);
            Assert.That(() => definition.Deferrable(), Throws.InvalidOperationException);
            Assert.That(() => definition.Index(Tables.Rates.Code).NullsNotDistinct(), Throws.InvalidOperationException);
            Assert.That(() => definition.Exclude((Tables.Rates.Code, "= or")), Throws.ArgumentException);
            Assert.That(() => definition.ForeignKey([Tables.Rates.Code], []), Throws.ArgumentException);
            Assert.That(() => definition.ForeignKey([Tables.Rates.Code, Tables.Rates.Name], [Tables.Rooms.Kind, Tables.Rates.Name]), Throws.ArgumentException);
        }
    }

    private static TestCaseData Case(string name, Func<object> declare, string message) =>
        new TestCaseData(declare, message).SetArgDisplayNames(name);

    // Without the generator's part: the name is put together, so that no rule of the compiler meets it first.
    private sealed class OrganizationTable() : TenantTable<object>("kinds.flawed")
    {
        private readonly Column<Guid> _organization = Uuid("organization" + "_id");

        public override object ReadRow(RowReader reader, int ordinal) => throw new NotSupportedException();

        protected override IReadOnlyList<Column> ListColumns() => [_organization];
    }
}
