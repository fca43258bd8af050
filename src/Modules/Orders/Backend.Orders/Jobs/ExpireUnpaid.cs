using Backend.Kernel.Jobs;

namespace Backend.Modules.Orders.Jobs;

/// <summary>Gives up an order that was not paid in time. It is enqueued when the order is placed.</summary>
internal sealed record ExpireUnpaid(Guid OrderId) : IJob
{
    /// <summary>Three days: a bank transfer that is begun on a Friday arrives on Monday.</summary>
    public static readonly TimeSpan TimeToPay = TimeSpan.FromHours(72);

    public static string Kind => "orders.expire_unpaid";
}
