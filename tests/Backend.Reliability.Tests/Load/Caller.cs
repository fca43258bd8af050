using System.Diagnostics;
using Backend.Client;
using Backend.Client.Calls;
using Backend.Client.Contacts;
using Backend.Client.Orders;
using Backend.Client.Products;

namespace Backend.Reliability.Tests.Load;

/// <summary>
/// Orders, pays and reads, one request after the other. What fails and may pass is sent again under the same idempotency key
/// until it is answered: then it counts as acknowledged.
/// </summary>
internal sealed class Caller(int number, BackendClient client, AttemptLog log)
{
    public const int Stock = 1_000_000;

    private const int GoodsOfAnOrder = 2;

    // Each payment makes an event, a job and an activation.
    private const int OrdersOfAPayment = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Guid> _orders = [];

    private readonly List<Guid> _payments = [];

    private Guid _contact;

    private Guid _good;

    private Guid _license;

    /// <summary>As <see cref="Attempt.Caller"/> names it.</summary>
    public int Number => number;

    /// <summary>Orders that were acknowledged.</summary>
    public IReadOnlyList<Guid> Orders => _orders;

    /// <summary>Orders whose payment was acknowledged.</summary>
    public IReadOnlyList<Guid> Payments => _payments;

    /// <summary>What it orders, and of what nobody else does.</summary>
    public IReadOnlyList<(Guid Product, int OfAnOrder)> Products => [(_good, GoodsOfAnOrder), (_license, 1)];

    public async Task PrepareAsync()
    {
        _contact = (await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None)).Id;
        _good = await NewProductAsync(ProductKind.Good);
        _license = await NewProductAsync(ProductKind.License);
    }

    /// <summary>Ends with the acknowledged end of what it has begun.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var order = await AcknowledgedAsync(call => client.Orders.PlaceAsync(Order(), CancellationToken.None, call));
            _orders.Add(order.Id);
            if (_orders.Count % OrdersOfAPayment == 0)
            {
                await AcknowledgedAsync(call => client.Orders.PayAsync(order.Id, new Payment(), CancellationToken.None, call));
                _payments.Add(order.Id);
            }

            await AcknowledgedAsync(call => client.Products.GetAsync(_good, CancellationToken.None, call));
        }
    }

    private NewOrder Order() => new() { ContactId = _contact, Items = [.. Products.Select(line => new NewOrderLine(line.Product, line.OfAnOrder))] };

    private async Task<Guid> NewProductAsync(ProductKind kind) =>
        (await client.Products.CreateAsync(
            new NewProduct { Sku = Shop.Unique("SKU-"), Name = "Tea", Kind = kind, UnitPriceCents = 250, Stock = Stock }, CancellationToken.None)).Id;

    private async Task<T> AcknowledgedAsync<T>(Func<CallOptions, Task<T>> send)
    {
        var call = new CallOptions { IdempotencyKey = Shop.Unique("drill-") };
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                var answer = await send(call);
                log.Add(new Attempt(number, began, Stopwatch.GetTimestamp(), 200, ""));
                return answer;
            }
            catch (BackendException refusal) when (waiting.Elapsed < Patience)
            {
                log.Add(new Attempt(number, began, Stopwatch.GetTimestamp(), refusal.Status, refusal.Code));
                if (!refusal.Retryable)
                    throw new AssertionException($"{refusal.Status} {refusal.Code} is not to be retried: {refusal.Detail} Trace {refusal.TraceId}.", refusal);
            }

            await Task.Delay(Pause);
        }
    }
}
