using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Orders;

/// <summary>The addresses of orders.</summary>
internal static class OrderRoutes
{
    public static readonly Route Place = new(HttpMethod.Post, "/v1/orders", typeof(NewOrder), typeof(Order));
    public static readonly Route Get = new(HttpMethod.Get, "/v1/orders/{id}", null, typeof(Order));
    public static readonly Route List = new(HttpMethod.Get, "/v1/orders", null, typeof(Page<OrderSummary>), typeof(OrderFilter));
    public static readonly Route Summarize = new(HttpMethod.Get, "/v1/orders/summary", null, typeof(OrderTotals), typeof(SummaryFilter));
    public static readonly Route PlaceDraft = new(HttpMethod.Post, "/v1/orders/{id}/place", null, typeof(Order));
    public static readonly Route Pay = new(HttpMethod.Post, "/v1/orders/{id}/pay", typeof(Payment), typeof(Order));
    public static readonly Route Fulfil = new(HttpMethod.Post, "/v1/orders/{id}/fulfil", null, typeof(Order));
    public static readonly Route Cancel = new(HttpMethod.Post, "/v1/orders/{id}/cancel", null, typeof(Order));
}
