using System.Security.Cryptography;
using System.Text;
using Backend.Development;
using Backend.Host;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Backend.Testing.Shop;
using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>The modules' tables as their migrations make them, the shop for typed statements, and the rows of both.</summary>
internal static class SiteTemplate
{
    private const string ShopBegins = "create schema shop;";

    private static readonly DatabaseTemplate Modules = ModuleTemplates.Migrated(ModuleList.Catalog());

    private static readonly string Rows = Read();

    // The platform of the modules stands in for the shop's own.
    private static readonly string Shop = ShopDatabase.Content[ShopDatabase.Content.IndexOf(ShopBegins, StringComparison.Ordinal)..];

    public static DatabaseTemplate Template { get; } = new(
        "attacks " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Modules.Key + Rows + Shop))), BuildAsync);

    private static async Task BuildAsync(TestDatabase database)
    {
        await Modules.Build(database);
        await using var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"{Rows}\nset role backend_owner;\n{Shop}", connection, transaction);
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(SiteTemplate).Assembly.GetManifestResourceStream("site.sql")!);
        return reader.ReadToEnd();
    }
}
