// error CS1503: Argument 1: cannot convert from 'Backend.Data.Relational.One<Backend.Testing.Shop.Schema.Order, Backend.Testing.Shop.Schema.Contact>' to 'Backend.Data.Relational.Relation<Backend.Testing.Shop.Schema.OrderItem, Backend.Testing.Shop.Schema.Contact>'
var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(Orders.Contact))); // !
// fixed: var find = uow.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product)));
await find.ToListAsync(ct);
