using System.Text.Json;

namespace Backend.Host.Tests.Northwind;

/// <summary>The four files beside this one.</summary>
internal static class NorthwindData
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static List<Customer> Customers() => Read<Customer>("customers");

    public static List<Product> Products() => Read<Product>("products");

    public static List<Order> Orders() => Read<Order>("orders");

    public static ILookup<int, Line> Lines() => Read<Line>("order_details").ToLookup(line => line.OrderId);

    private static List<T> Read<T>(string name)
    {
        using var reader = new StreamReader(typeof(NorthwindData).Assembly.GetManifestResourceStream($"Northwind.{name}.ndjson")!);
        var rows = new List<T>();
        while (reader.ReadLine() is { } line)
            rows.Add(JsonSerializer.Deserialize<T>(line, Options)!);
        return rows;
    }

    public sealed record Customer(string ExternalId, string Name, string? Phone);

    public sealed record Product(int ExternalId, string Name, decimal UnitPrice);

    public sealed record Order(int ExternalId, string CustomerId);

    public sealed record Line(int OrderId, int ProductId, int Quantity);
}
