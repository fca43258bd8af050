using System.Globalization;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using MediatR;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;

namespace Backend.Modules.Orders.Features.SummarizeOrders;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>One statement, whatever is summed by.</summary>
internal sealed class SummarizeOrdersHandler(IUnitOfWork unitOfWork) : IRequestHandler<SummarizeOrders, OrderTotals>
{
    private static readonly OrderStatus[] Sold = [OrderStatus.Placed, OrderStatus.Paid, OrderStatus.Fulfilled];

    private static readonly IExpr<DateTimeOffset> CountedAt = Coalesce(Orders.PlacedAt, Orders.CreatedAt);

    public async Task<OrderTotals> Handle(SummarizeOrders request, CancellationToken cancellationToken)
    {
        var groups = await (request.GroupBy switch
        {
            SummaryGroup.Contact => ByContactAsync(request, cancellationToken),
            SummaryGroup.Product => ByProductAsync(request, cancellationToken),
            _ => ByMonthAsync(request, cancellationToken),
        });
        return new OrderTotals([.. groups.Take(request.Limit)], groups.Count > request.Limit);
    }

    private Task<IReadOnlyList<OrderTotal>> ByContactAsync(SummarizeOrders request, CancellationToken cancellationToken)
    {
        var contacts = Contacts.Published.Contacts;
        var (orders, units) = UnitsOfOrders(request);
        var currency = orders.Column(Orders.Currency);
        var total = Sum(orders.Column(Orders.TotalCents));
        return unitOfWork.Select(contacts.Id, contacts.Name, Count(), Sum(orders.Column(units)), total, currency)
            .From(orders)
            .Join(contacts, contacts.Id.Eq(orders.Column(Orders.ContactId)))
            .GroupBy(contacts.Id, contacts.Name, currency)
            .OrderBy(total.Desc(), contacts.Id.Asc(), currency.Asc())
            .Limit(request.Limit + 1)
            .As((id, name, count, sum, cents, code) => new OrderTotal(id.ToString(), name, count, sum ?? 0, cents ?? 0, code))
            .ToListAsync(cancellationToken);
    }

    private Task<IReadOnlyList<OrderTotal>> ByProductAsync(SummarizeOrders request, CancellationToken cancellationToken)
    {
        var total = Sum(OrderItems.UnitPriceCents.Times(OrderItems.Quantity.Cast(SqlTypes.Bigint)));
        return unitOfWork.Select(Products.Id, Products.Name, Count(), Sum(OrderItems.Quantity), total, Orders.Currency)
            .From(Orders)
            .Join(OrderItems, OrderItems.OrderId.Eq(Orders.Id))
            .Join(Products, Products.Id.Eq(OrderItems.ProductId))
            .Where(Filter(request))
            .GroupBy(Products.Id, Products.Name, Orders.Currency)
            .OrderBy(total.Desc(), Products.Id.Asc(), Orders.Currency.Asc())
            .Limit(request.Limit + 1)
            .As((id, name, count, sum, cents, code) => new OrderTotal(id.ToString(), name, count, sum ?? 0, cents ?? 0, code))
            .ToListAsync(cancellationToken);
    }

    private Task<IReadOnlyList<OrderTotal>> ByMonthAsync(SummarizeOrders request, CancellationToken cancellationToken)
    {
        var (orders, units) = UnitsOfOrders(request);
        var currency = orders.Column(Orders.Currency);
        var month = orders.Column(CountedAtColumn).DateTrunc(DateUnit.Month);
        return unitOfWork.Select(month, Count(), Sum(orders.Column(units)), Sum(orders.Column(Orders.TotalCents)), currency)
            .From(orders)
            .GroupBy(month, currency)
            .OrderBy(month.Desc(), currency.Asc())
            .Limit(request.Limit + 1)
            .As((start, count, sum, cents, code) => new OrderTotal(NameOf(start), NameOf(start), count, sum ?? 0, cents ?? 0, code))
            .ToListAsync(cancellationToken);
    }

    private static readonly Aliased<DateTimeOffset> CountedAtColumn = CountedAt.As("counted_at");

    // Lines are summed for each order before orders are summed: an order of several lines counts once, with its total.
    private static (Subquery<(Guid, string, long, DateTimeOffset, long?)> Orders, Aliased<long?> Units) UnitsOfOrders(SummarizeOrders request)
    {
        var units = Sum(OrderItems.Quantity).As("units");
        var orders = Select(Orders.ContactId, Orders.Currency, Orders.TotalCents, CountedAtColumn, units)
            .From(Orders)
            .LeftJoin(OrderItems, OrderItems.OrderId.Eq(Orders.Id))
            .Where(Filter(request))
            .GroupBy(Orders)
            .AsSubquery("counted");
        return (orders, units);
    }

    private static Condition?[] Filter(SummarizeOrders request)
    {
        // What is sold has been placed: the plain column has an index, which the expression has not.
        var isSold = request.Status is null or OrderStatus.Placed or OrderStatus.Paid or OrderStatus.Fulfilled;
        return
        [
            request.Status is { } status ? Orders.Status.Eq(status) : Orders.Status.In(Sold),
            request.From is not { } from ? null : isSold ? Orders.PlacedAt.Gte(from) : CountedAt.Gte(from),
            request.To is not { } to ? null : isSold ? Orders.PlacedAt.Lt(to) : CountedAt.Lt(to),
        ];
    }

    private static string NameOf(DateTimeOffset month) => month.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
