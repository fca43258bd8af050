using System.Security.Cryptography;
using System.Text;
using Backend.Data.Migrations;
using Backend.Development;
using Backend.Testing.Databases;
using Backend.Testing.Shop;

namespace Backend.Testing.Kinds;

/// <summary>A database of one fixture with the tables of <see cref="KindsModule"/>, empty, and the shop's organizations.</summary>
public sealed class KindsDatabase : IAsyncDisposable
{
    private static readonly string Ddl = $"set role backend_owner;\n{SchemaExport.Ddl([KindsModule.Schema])}";

    private static readonly DatabaseTemplate Template = new(
        "kinds " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ShopDatabase.Content + Ddl))),
        async database =>
        {
            await ShopDatabase.ExecuteAsync(database.ConnectionString(DatabaseRole.Admin), ShopDatabase.Content);
            await ShopDatabase.ExecuteAsync(database.ConnectionString(DatabaseRole.Migrator), Ddl);
        });

    private readonly TestDatabase _database;

    private KindsDatabase(TestDatabase database) => _database = database;

    /// <summary>A copy of its own.</summary>
    public static async Task<KindsDatabase> CreateAsync() => new(await TestDatabase.CreateAsync(Template));

    /// <summary>Npgsql's key=value form.</summary>
    /// <param name="role">Who connects.</param>
    public string ConnectionString(DatabaseRole role) => _database.ConnectionString(role);

    /// <summary>Runs statements past the walls, as the superuser.</summary>
    public Task ExecuteAsync(string sql) => ShopDatabase.ExecuteAsync(ConnectionString(DatabaseRole.Admin), sql);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
