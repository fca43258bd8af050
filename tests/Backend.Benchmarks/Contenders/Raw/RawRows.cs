using System.Text.Json;
using Backend.Benchmarks.Schema;
using Npgsql;

namespace Backend.Benchmarks.Contenders.Raw;

/// <summary>Rows by ordinal.</summary>
internal static class RawRows
{
    public const int ContactColumnCount = 10;

    public static string ContactColumns(string alias) =>
        $"{alias}.id, {alias}.name, {alias}.email, {alias}.phone, {alias}.type, {alias}.is_active, {alias}.metadata, {alias}.version, {alias}.created_at, {alias}.updated_at";

    public static Contact Contact(NpgsqlDataReader reader, int at = 0) => new()
    {
        Id = reader.GetGuid(at),
        Name = reader.GetString(at + 1),
        Email = reader.IsDBNull(at + 2) ? null : reader.GetString(at + 2),
        Phone = reader.IsDBNull(at + 3) ? null : reader.GetString(at + 3),
        Type = reader.GetFieldValue<ContactType>(at + 4),
        IsActive = reader.GetBoolean(at + 5),
        Metadata = JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(at + 6), BenchJson.Default.ContactMetadata)!,
        Version = reader.GetInt64(at + 7),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(at + 8),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(at + 9),
    };

    public static Order Order(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetGuid(at),
        ContactId = reader.GetGuid(at + 1),
        Status = reader.GetFieldValue<OrderStatus>(at + 2),
        TotalCents = reader.GetInt64(at + 3),
        Currency = reader.GetString(at + 4),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(at + 5),
    };

    public static OrderItem OrderItem(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetGuid(at),
        OrderId = reader.GetGuid(at + 1),
        ProductId = reader.GetGuid(at + 2),
        Position = reader.GetInt32(at + 3),
        Quantity = reader.GetInt32(at + 4),
        UnitPriceCents = reader.GetInt64(at + 5),
    };

    public static Product Product(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetGuid(at),
        Sku = reader.GetString(at + 1),
        Name = reader.GetString(at + 2),
        PriceCents = reader.GetInt64(at + 3),
        Stock = reader.GetInt32(at + 4),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(at + 5),
    };
}
