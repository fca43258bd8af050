// error CS1061: does not contain a definition for 'Quantity'
var orders = await uow.Find(Orders).With(Orders.Items).ToListAsync(ct);
var quantity = orders[0].First.Quantity; // !
// fixed: var quantity = orders[0].First.Sum(item => item.Quantity);
_ = quantity;
