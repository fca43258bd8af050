using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples;

namespace Backend.Data.Migrations.Tests.Pulling;

public sealed class PullTests : PullFixture
{
    [TestCase("northwind", 14)]
    [TestCase("agency", 44)]
    public async Task Pull_SchemaOfOthers_CompilesAndGenerateFindsNothingAndTheAdoptedDatabaseIsTheSame(string name, int tables)
    {
        await ExecuteAsync(Source, $"create schema if not exists public; {Resource(name)}");

        var pulled = await PullAsync("public", name);
        Assert.That(pulled.LeftOut.Select(left => $"{left.Name}: {left.Reason}"), Is.Empty);
        var module = await PulledAssembly.CompileAsync(pulled.Files, Namespace);
        var generated = Generate(pulled, module);

        Assert.That(generated.Missing, Is.Empty);
        Assert.That(generated.Modules.Single().WrittenFiles, Is.Empty);
        Assert.That(module.Tables, Has.Count.EqualTo(tables));
        Assert.That(await DifferencesAsync(pulled, module), Is.Empty);
    }

    [Test]
    public async Task Pull_ModulesTables_AreTenantsTablesWithTheSameRows()
    {
        await ExecuteAsync(Source, $"set role backend_owner; {SchemaExport.Ddl([Modules.Platform, Modules.Catalog, Modules.Sales])}");

        var pulled = await PullAsync("sales", "sales");
        var module = await PulledAssembly.CompileAsync(pulled.Files, Namespace);

        Assert.That(pulled.LeftOut, Is.Empty);
        Assert.That(Generate(pulled, module, Modules.Platform, Modules.Catalog).Modules.Single().WrittenFiles, Is.Empty);
        Assert.That(Lines(module), Is.EquivalentTo(Lines(Modules.Sales)));
    }

    [Test]
    public async Task Pull_NamesThatNeedQuotes_LeavesTheirTablesOutAndSaysHowToRename()
    {
        await ExecuteAsync(Source, """
            create schema old;
            create table old."Order Details" (id integer primary key);
            create table old.items (id integer primary key, "desc" text, "unitPrice" real);
            create table old.notes (id integer primary key, item_id integer references old.items);
            create table old.good (id integer primary key);
            create table old.bare (id integer);
            create view old.item_notes as select n.id from old.notes n join old.items i on i.id = n.item_id;
            create type old.mood as enum ('so-so', 'fine');
            create table old.moods (id integer primary key, mood old.mood);
            """);

        var pulled = await PullAsync("old", "fresh");
        var module = await PulledAssembly.CompileAsync(pulled.Files, Namespace);

        Assert.That(module.Tables.Select(table => table.QualifiedName), Is.EqualTo(["fresh.good"]));
        Assert.That(pulled.LeftOut.Select(left => left.Fix).OfType<string>().SelectMany(fix => fix.Split('\n')), Is.SupersetOf((string[])[
            """alter table old."Order Details" rename to order_details;""",
            """alter table old.items rename column "desc" to desc_column;""",
            """alter table old.items rename column "unitPrice" to unit_price;""",
            "alter type old.mood rename value 'so-so' to 'so_so';",
            "alter table old.bare add primary key (…);",
        ]));
        Assert.That(pulled.LeftOut.Select(left => left.Name), Is.SupersetOf((string[])["old.notes", "old.item_notes", "old.moods"]));
    }

    [Test]
    public void Pull_SchemaThatIsNotThere_SaysSo() =>
        Assert.That(() => PullAsync("nowhere", "nowhere"), Throws.TypeOf<PullException>().With.Message.Contains("has no schema nowhere"));

    [Test]
    public void Pull_ModuleThatNeedsQuotes_IsRefused() =>
        Assert.That(() => PullAsync("public", "My Module"), Throws.ArgumentException);

    private static IEnumerable<string> Lines(Schema.ModuleSchema module) => SchemaReader.Read(module).Rows.Select(SnapshotJson.Row);
}
