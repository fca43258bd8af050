// error CS1061: does not contain a definition for 'First'
var name = (await uow.Find(Orders).ToListAsync(ct))[0].First.Name; // !
// fixed: var name = (await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct))[0].First.Name;
_ = name;
