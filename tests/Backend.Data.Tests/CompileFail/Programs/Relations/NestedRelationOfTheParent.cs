// error ?: ?
var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(Orders.Contact))); // !
// fixed: var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product)));
await find.ToListAsync(ct);
