using System.Security.Cryptography;
using System.Text;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Testing.Shop;

/// <summary>A database of one fixture that holds the shop of seed.sql and three organizations, one of them suspended.</summary>
public sealed class ShopDatabase : IAsyncDisposable
{
    internal static readonly string Content =
        $"set role backend_owner;\n{Resource("shop.sql")}\nreset role;\n{Resource("seed.sql")}";

    /// <summary>What each copy starts from, for servers of a test's own.</summary>
    public static DatabaseTemplate Template { get; } = new(
        "shop " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content))),
        database => ExecuteAsync(database.ConnectionString(DatabaseRole.Admin), Content));

    private readonly TestDatabase _database;

    private ShopDatabase(TestDatabase database) => _database = database;

    /// <summary>Active.</summary>
    public static OrganizationId Acme { get; } = new(Guid.Parse("01890000-0000-7000-8000-00000000000a"));

    /// <summary>Active.</summary>
    public static OrganizationId Globex { get; } = new(Guid.Parse("01890000-0000-7000-8000-00000000000b"));

    /// <summary>Suspended.</summary>
    public static OrganizationId Initech { get; } = new(Guid.Parse("01890000-0000-7000-8000-00000000000c"));

    /// <summary>Registered nowhere.</summary>
    public static OrganizationId Unknown { get; } = new(Guid.Parse("01890000-0000-7000-8000-00000000000d"));

    /// <summary>The database's name.</summary>
    public string Name => _database.Name;

    /// <summary>A copy of its own.</summary>
    public static async Task<ShopDatabase> CreateAsync() => new(await TestDatabase.CreateAsync(Template));

    /// <summary>Npgsql's key=value form.</summary>
    /// <param name="role">Who connects.</param>
    public string ConnectionString(DatabaseRole role) => _database.ConnectionString(role);

    /// <summary>Puts the seeded rows back and removes all others.</summary>
    public Task ReseedAsync() =>
        ExecuteAsync($"truncate shop.contacts, shop.products, shop.orders, shop.order_items, shop.labels, shop.contact_labels, shop.profiles, shop.prices, shop.offers;\n{Resource("seed.sql")}");

    /// <summary>Runs statements past the walls, as the superuser.</summary>
    public Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString(DatabaseRole.Admin), sql);

    /// <summary>Reads one value past the walls, as the superuser.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Unpooled(ConnectionString(DatabaseRole.Admin)));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(Unpooled(connectionString));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Unpooled(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;

    private static string Resource(string name)
    {
        using var stream = typeof(ShopDatabase).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
