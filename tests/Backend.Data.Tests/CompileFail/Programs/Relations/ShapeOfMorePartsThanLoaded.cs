// error CS1503: Argument 2: cannot convert from 'System.Threading.CancellationToken' to 'string'
// error CS1660: Cannot convert lambda expression to type 'CancellationToken' because it is not a delegate type
var names = await uow.Find(Orders).With(Orders.Contact)
    .ToListAsync((order, customer, items) => customer.Name, ct); // !
// fixed: .ToListAsync((order, customer) => customer.Name, ct);
_ = names;
