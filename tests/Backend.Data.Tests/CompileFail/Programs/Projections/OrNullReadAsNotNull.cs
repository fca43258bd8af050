// error CS8602: Dereference of a possibly null reference.
var rows = await uow.Select(Orders.Id, Contacts.Name.OrNull()).From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct);
var length = rows[0].Item2.Length; // !
// fixed: var length = rows[0].Item2?.Length;
_ = length;
