// error ?: ?
var names = await uow.Find(Orders).With(Orders.Contact)
    .ToListAsync((order, customer, items) => customer.Name, ct); // !
// fixed: .ToListAsync((order, customer) => customer.Name, ct);
_ = names;
