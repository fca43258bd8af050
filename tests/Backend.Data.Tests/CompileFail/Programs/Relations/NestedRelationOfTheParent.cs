// error CS1929: 'Find<OrderItem, OrderItem>' does not contain a definition for 'With'
var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(Orders.Contact))); // !
// fixed: var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product)));
await find.ToListAsync(ct);
