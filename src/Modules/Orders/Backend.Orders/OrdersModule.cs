using Backend.Kernel.Listing;
using Backend.Kernel.Modules;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.CreateProduct;
using Backend.Modules.Orders.Features.FulfilOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.GetProduct;
using Backend.Modules.Orders.Features.ListOrders;
using Backend.Modules.Orders.Features.ListProducts;
using Backend.Modules.Orders.Features.PayOrder;
using Backend.Modules.Orders.Features.PlaceDraft;
using Backend.Modules.Orders.Features.PlaceOrder;
using Backend.Modules.Orders.Features.SummarizeOrders;
using Backend.Modules.Orders.Features.UpdateProduct;
using Backend.Modules.Orders.Jobs;
using Backend.Modules.Orders.Samples;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders;

/// <summary>Products, their stock, and the orders that take from it.</summary>
public sealed class OrdersModule : IModule
{
    /// <inheritdoc/>
    public string Name => "orders";

    /// <inheritdoc/>
    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Products, Tables.Orders, Tables.OrderItems)
        .Publishes(Published.Products, Published.Orders)
        .Imports<ILicenses>()
        .Contributes<IContactReferences, OrdersContactReferences>()
        .Command<CreateProduct, ProductDetails, CreateProductHandler>("orders:write")
        .Command<UpdateProduct, ProductDetails, UpdateProductHandler>("orders:write")
        .Query<GetProduct, ProductDetails, GetProductHandler>("orders:read")
        .Query<ListProducts, Listing<ProductDetails>, ListProductsHandler>("orders:read")
        .Command<PlaceOrder, OrderDetails, PlaceOrderHandler>("orders:write")
        .Command<PlaceDraft, OrderDetails, PlaceDraftHandler>("orders:write")
        .Command<PayOrder, OrderDetails, PayOrderHandler>("orders:write")
        .Command<FulfilOrder, OrderDetails, FulfilOrderHandler>("orders:write")
        .Command<CancelOrder, OrderDetails, CancelOrderHandler>("orders:write")
        .Query<GetOrder, OrderDetails, GetOrderHandler>("orders:read")
        .Query<ListOrders, Listing<OrderSummary>, ListOrdersHandler>("orders:read")
        .Query<SummarizeOrders, OrderTotals, SummarizeOrdersHandler>("orders:read")
        .Job<ExpireUnpaid, ExpireUnpaidHandler>()
        .Raises<OrderPlaced>()
        .Raises<OrderPaid>()
        .Raises<OrderFulfilled>()
        .Raises<OrderCancelled>()
        .Sample(new OrdersSample())
        .Endpoints(
            CreateProductEndpoint.Map,
            UpdateProductEndpoint.Map,
            GetProductEndpoint.Map,
            ListProductsEndpoint.Map,
            PlaceOrderEndpoint.Map,
            PlaceDraftEndpoint.Map,
            PayOrderEndpoint.Map,
            FulfilOrderEndpoint.Map,
            CancelOrderEndpoint.Map,
            SummarizeOrdersEndpoint.Map,
            GetOrderEndpoint.Map,
            ListOrdersEndpoint.Map);
}
