using Backend.Data.Query;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Properties;

/// <summary>The tenant tables of the shop, each under a name of its own.</summary>
internal static class RandomTables
{
    private static readonly Func<string, RandomSource>[] All = [OfContacts, OfOrders, OfItems, OfProducts];

    public static RandomSource Next(Choices choices, string alias) => choices.Of(All)(alias);

    private static RandomSource OfContacts(string alias)
    {
        var table = Contacts.As(alias);
        return RandomSource.Of(table, [table.Id.OrNull(), table.ReferredBy], [table.Version.OrNull(), table.BalanceCents]);
    }

    private static RandomSource OfOrders(string alias)
    {
        var table = Orders.As(alias);
        return RandomSource.Of(table, [table.Id.OrNull(), table.ContactId.OrNull(), table.BilledTo], [table.Number.OrNull(), table.TotalCents.OrNull()]);
    }

    private static RandomSource OfItems(string alias)
    {
        var table = OrderItems.As(alias);
        return RandomSource.Of(table, [table.Id.OrNull(), table.OrderId.OrNull(), table.ProductId.OrNull()], [table.DiscountCents]);
    }

    private static RandomSource OfProducts(string alias)
    {
        var table = Products.As(alias);
        return RandomSource.Of(table, [table.Id.OrNull()], [table.PriceCents.OrNull()]);
    }
}
