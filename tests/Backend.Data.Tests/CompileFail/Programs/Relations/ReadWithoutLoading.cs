// error ?: ?
var orders = await uow.Find(Orders).ToListAsync(ct); // !
// fixed: var orders = await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
var name = orders[0].First.Name;
_ = name;
