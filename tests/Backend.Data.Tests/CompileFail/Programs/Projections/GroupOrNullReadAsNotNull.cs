// error CS1061: does not contain a definition for 'Item2'
var rows = await uow.Select(Orders.Id, Row(Contacts.Id, Contacts.Name).OrNull()).From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct);
var name = rows[0].Item2.Item2; // !
// fixed: var name = rows[0].Item2?.Item2;
_ = name;
