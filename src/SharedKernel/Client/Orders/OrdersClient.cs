using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Orders;

/// <summary>The orders of the organization.</summary>
public sealed class OrdersClient
{
    private readonly Sender _sender;

    internal OrdersClient(Sender sender) => _sender = sender;

    /// <summary>Places an order: takes the stock of all its lines, or nothing.</summary>
    /// <exception cref="BackendException"><c>insufficient_stock</c> or <c>reference_missing</c>.</exception>
    public Task<Order> PlaceAsync(NewOrder order, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<NewOrder, Order>(OrderRoutes.Place, OrderRoutes.Place.Pattern, order, options, cancellationToken);

    /// <summary>Reads an order with its contact and lines.</summary>
    /// <exception cref="BackendException"><c>not_found</c>.</exception>
    public Task<Order> GetAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Order>(OrderRoutes.Get, OrderRoutes.Get.Path(id), options, cancellationToken);

    /// <summary>Reads one page of orders.</summary>
    public Task<Page<OrderSummary>> ListAsync(OrderFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Page<OrderSummary>>(OrderRoutes.List, OrderRoutes.List.Pattern + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Reads all orders, page after page as the loop goes on.</summary>
    public IAsyncEnumerable<OrderSummary> ListAllAsync(OrderFilter filter, CancellationToken cancellationToken) =>
        Sender.PagesAsync((cursor, ct) => ListAsync(filter with { Cursor = cursor }, ct), cancellationToken);

    /// <summary>Sums up orders by contact, product or month.</summary>
    public Task<OrderTotals> SummarizeAsync(SummaryFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<OrderTotals>(OrderRoutes.Summarize, OrderRoutes.Summarize.Pattern + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Places an order that was only written down.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, <c>insufficient_stock</c>, or <c>version_mismatch</c>.</exception>
    public Task<Order> PlaceDraftAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Order>(OrderRoutes.PlaceDraft, OrderRoutes.PlaceDraft.Path(id), options, cancellationToken);

    /// <summary>Tells that the money for a placed order has come. Its licenses are activated after that, by themselves.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<Order> PayAsync(Guid id, Payment payment, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Payment, Order>(OrderRoutes.Pay, OrderRoutes.Pay.Path(id), payment, options, cancellationToken);

    /// <summary>Tells that everything of a paid order was delivered.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<Order> FulfilAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Order>(OrderRoutes.Fulfil, OrderRoutes.Fulfil.Path(id), options, cancellationToken);

    /// <summary>Gives an order up and its stock back.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<Order> CancelAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Order>(OrderRoutes.Cancel, OrderRoutes.Cancel.Path(id), options, cancellationToken);
}
