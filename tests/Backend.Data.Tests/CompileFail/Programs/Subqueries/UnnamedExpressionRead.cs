// error CS0411: Column<T>
var total = Sum(Orders.TotalCents);
var totals = Select(Orders.ContactId, total.As("total")).From(Orders).GroupBy(Orders.ContactId).AsSubquery("totals");
await uow.Select(totals.Column(total)).From(totals).ToListAsync(ct); // !
// fixed: await uow.Select(totals.Column(Orders.ContactId)).From(totals).ToListAsync(ct);
