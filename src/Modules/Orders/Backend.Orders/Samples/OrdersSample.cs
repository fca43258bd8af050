using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Contacts;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Samples;

/// <summary>Products, and orders of the sample's contacts: most contacts order little, a few order much.</summary>
internal sealed class OrdersSample : ISample
{
    private static readonly SampleSize Products = new("products", "Products of each organization.", Default: 50, Most: 100_000);

    private static readonly SampleSize PerContact = new("orders-per-contact", "Orders of a contact, on average.", Default: 0.5m, Most: 1_000) { IsAverage = true };

    public IReadOnlyList<SampleSize> Sizes { get; } = [Products, PerContact];

    public async Task WriteAsync(SampleUnit unit, CancellationToken cancellationToken)
    {
        var products = new ProductRows(unit).All(unit.Count(Products));
        await unit.InsertMissingAsync(Tables.Products, Tables.Products.Id, products, product => product.Id.Value, cancellationToken);
        var licensed = new List<SampleLicenseLine>();
        if (products.Count > 0)
            await WriteOrdersAsync(unit, products, licensed, cancellationToken);
        unit.Share<SampleLicenseLine>(licensed);
    }

    // The lines of an order that is there are not made again: they were written with it, from the products of that run.
    private static async Task WriteOrdersAsync(SampleUnit unit, IReadOnlyList<NewProduct> products, List<SampleLicenseLine> licensed, CancellationToken cancellationToken)
    {
        var keys = new OrderKeys(unit, unit.Average(PerContact)).Of(unit.Shared<SampleContact>());
        var rows = new OrderRows(unit, products);
        await foreach (var missing in unit.MissingAsync(Tables.Orders, Tables.Orders.Id, keys, key => key.Id, cancellationToken))
        {
            SampleOrder[] orders = [.. missing.Select(rows.Order)];
            await unit.InsertAsync(Tables.Orders, orders.Select(order => order.Row), cancellationToken);
            await unit.InsertAsync(Tables.OrderItems, orders.SelectMany(order => order.Items), cancellationToken);
            licensed.AddRange(orders.SelectMany(order => order.Licensed));
        }
    }
}
