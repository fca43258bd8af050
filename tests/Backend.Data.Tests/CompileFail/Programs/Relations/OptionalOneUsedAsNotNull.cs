// error ?: ?
var orders = await uow.Find(Orders).With(Orders.Payer).ToListAsync(ct);
var name = orders[0].First.Name; // !
// fixed: var name = orders[0].First?.Name;
_ = name;
