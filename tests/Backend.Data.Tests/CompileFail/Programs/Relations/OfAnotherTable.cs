// error CS1503: Argument 1: cannot convert from 'Backend.Data.Relational.One<Backend.Testing.Shop.Schema.Order, Backend.Testing.Shop.Schema.Contact>' to 'Backend.Data.Relational.Relation<Backend.Testing.Shop.Schema.Contact, Backend.Testing.Shop.Schema.Contact>'
await uow.Find(Contacts).With(Orders.Contact).ToListAsync(ct); // !
// fixed: await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
