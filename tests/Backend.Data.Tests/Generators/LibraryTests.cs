using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>Generated code compiles without a warning against Backend.Data itself, not only against the stand-ins.</summary>
internal sealed class LibraryTests
{
    [TestCase("TenantTable")]
    [TestCase("GlobalTable")]
    [TestCase("PublishedTable")]
    public void Table_OfTheLibrary_Compiles(string kind)
    {
        var run = GeneratorRun.Of(TestCompilation.CreateAgainstLibrary(SourceFile.Module($$"""
            public enum Colour { Red }

            public sealed partial class ThingsTable() : {{kind}}<Thing>("shop.things")
            {
                public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
                public readonly Column<string> Title = Varchar("title", 20).NotBlank();
                public readonly Column<string?> Note = Text("note").Nullable();
                public readonly Column<string[]> Tags = Array(Text("tags"));
                public readonly Column<Colour> Colour = Enum<Colour>("colour").Default(Shop.Schema.Colour.Red);
                public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();
                public readonly Column<DateTimeOffset?> DeletedAt = TimestampTz("deleted_at").Nullable();
                public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();
            }
            """)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Findings, Is.Empty);
            Assert.That(run.FileNames, Is.EqualTo(["Shop.Schema.ThingsTable.g.cs"]));
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }
}
