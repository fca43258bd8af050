// error CS8602: Dereference of a possibly null reference.
var rows = await uow.From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct);
var name = rows[0].Item2.Name; // !
// fixed: var name = rows[0].Item2?.Name;
_ = name;
