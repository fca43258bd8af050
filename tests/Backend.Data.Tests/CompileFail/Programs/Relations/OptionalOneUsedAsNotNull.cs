// error CS8602: Dereference of a possibly null reference.
var orders = await uow.Find(Orders).With(Orders.Payer).ToListAsync(ct);
var name = orders[0].First.Name; // !
// fixed: var name = orders[0].First?.Name;
_ = name;
