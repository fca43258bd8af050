using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Pulling;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Tests.Catalog;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Pulling;

/// <summary>Each test pulls from a database of its own.</summary>
public abstract class PullFixture
{
    private protected const string Namespace = "Pulled.Schema";

    private protected TestDatabase Source { get; private set; } = null!;

    private string Sources { get; set; } = "";

    [SetUp]
    public async Task CreateDatabase()
    {
        Source = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        Sources = Directory.CreateTempSubdirectory("backend-pull-").FullName;
    }

    [TearDown]
    public async Task DropDatabase()
    {
        Directory.Delete(Sources, recursive: true);
        await Source.DisposeAsync();
    }

    private protected static string Resource(string name)
    {
        using var stream = typeof(PullFixture).Assembly.GetManifestResourceStream($"pulling/{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>As the superuser.</summary>
    private protected static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = await CatalogDatabase.ConnectAsync(database, DatabaseRole.Admin);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private protected Task<PullResult> PullAsync(string schema, string module) =>
        SchemaPull.PullAsync(Source.ConnectionString(DatabaseRole.Admin), new PullOptions(schema, module, Namespace), CancellationToken.None);

    /// <summary>What <c>db generate</c> finds in the directory that was pulled into.</summary>
    private protected GenerateResult Generate(PullResult pulled, ModuleSchema module, params IReadOnlyList<ModuleSchema> others)
    {
        foreach (var file in pulled.Files.Where(file => file.Path.StartsWith("Migrations/", StringComparison.Ordinal)))
            File.WriteAllText(Path.Combine(Sources, Path.GetFileName(file.Path)), file.Text);
        var empty = new MemoryAssembly("empty", new Dictionary<string, string>());
        var result = MigrationGenerator.Generate(
            [new ModuleMigrations(module, empty, Sources), .. others.Select(other => new ModuleMigrations(other, empty, Path.Combine(Sources, other.Name)))], "again");
        return result with { Modules = [.. result.Modules.Where(each => each.Module == module.Name)] };
    }

    /// <summary>How the database, adopted, differs from an empty one that the C# schema was built in.</summary>
    private protected async Task<IReadOnlyList<string>> DifferencesAsync(PullResult pulled, ModuleSchema module)
    {
        await using (var connection = await CatalogDatabase.ConnectAsync(Source, DatabaseRole.Admin))
            await JournalTable.CreateAsync(connection, CancellationToken.None);
        await ExecuteAsync(Source, Text(pulled, "adopt.sql"));
        await using var built = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await ExecuteAsync(built, $"set role backend_owner; {SchemaExport.Ddl([module])}");
        return [.. CatalogComparison.Compare(await ReadAsync(built, module), await ReadAsync(Source, module)).Select(difference => difference.Words)];
    }

    private protected static string Text(PullResult pulled, string path) => pulled.Files.Single(file => file.Path == path).Text;

    private static async Task<SchemaSnapshot> ReadAsync(TestDatabase database, ModuleSchema module)
    {
        await using var connection = await CatalogDatabase.ConnectAsync(database, DatabaseRole.Admin);
        return (await CatalogReader.ReadAsync(connection, [CatalogScope.Of(module)], CancellationToken.None))[0];
    }
}
