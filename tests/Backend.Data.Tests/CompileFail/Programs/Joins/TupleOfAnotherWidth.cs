// error CS8130: Cannot infer the type of implicitly-typed deconstruction variable 'item'.
// error CS8132: Cannot deconstruct a tuple of '2' elements into '3' variables.
foreach (var (order, customer, item) in await uow.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct)) // !
// fixed: foreach (var (order, customer) in await uow.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct))
    _ = order.Number + customer.Name;
