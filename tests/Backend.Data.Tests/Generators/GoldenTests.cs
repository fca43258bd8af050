using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>The whole generated file for one table of each kind, kept beside as Golden/*.txt.</summary>
internal sealed class GoldenTests
{
    [Test]
    public void TenantTable_WithEveryKindOfColumn_GeneratesRowNewPatchAndTablePart()
    {
        var run = GeneratorRun.Of(SourceFile.Module("""
            public enum ContactType { Individual, Company }

            public sealed partial class ContactsTable() : TenantTable<Contact>("contacts.contacts")
            {
                public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
                public readonly Column<long> Number = Bigint("number").IdentityAlways();
                public readonly Column<string> Name = Varchar("name", 255);
                public readonly Column<string?> Email = Varchar("email", 255).Nullable();
                public readonly Column<ContactType> Type = Enum<ContactType>("type").Default(ContactType.Individual);
                public readonly Column<string> Search = Text("search").GeneratedStored("lower(name)");
                public readonly Column<DateTimeOffset?> DeletedAt = TimestampTz("deleted_at").Nullable();
                public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();
                protected override void Define(TableDefinition t) => t.Unique(Email);
            }
            """));

        AssertGolden(run, "TenantTable.txt", "Shop.Schema.ContactsTable.g.cs");
    }

    [Test]
    public void GlobalTable_Internal_GeneratesInternalRecords()
    {
        var run = GeneratorRun.Of(SourceFile.Module("""
            internal sealed partial class CurrenciesTable() : GlobalTable<Currency>("platform.currencies")
            {
                public readonly Column<string> Code = Text("code").PrimaryKey();
                public readonly Column<string> Name = Text("name");
            }
            """));

        AssertGolden(run, "GlobalTable.txt", "Shop.Schema.CurrenciesTable.g.cs");
    }

    [Test]
    public void PublishedTable_Always_GeneratesOnlyTheRowAndItsReader()
    {
        var run = GeneratorRun.Of(SourceFile.Module("""
            internal sealed partial class PublishedContactsTable() : PublishedTable<PublishedContact>("contacts.contacts")
            {
                public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
                public readonly Column<string?> Email = Text("email").Nullable();
            }
            """));

        AssertGolden(run, "PublishedTable.txt", "Shop.Schema.PublishedContactsTable.g.cs");
    }

    private static void AssertGolden(GeneratorRun run, string resource, string fileName)
    {
        using var stream = typeof(GoldenTests).Assembly.GetManifestResourceStream("Golden/" + resource)!;
        using var reader = new StreamReader(stream);

        // Left in the output directory, to be compared with the kept file and taken over where the change is meant.
        File.WriteAllText(Path.Combine(TestContext.CurrentContext.WorkDirectory, resource), run.SingleFile);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.FileNames, Is.EqualTo([fileName]));
            Assert.That(run.SingleFile, Is.EqualTo(reader.ReadToEnd()));
            Assert.That(run.CompilerDiagnostics, Is.Empty);
            Assert.That(run.Findings, Is.Empty);
        }
    }
}
