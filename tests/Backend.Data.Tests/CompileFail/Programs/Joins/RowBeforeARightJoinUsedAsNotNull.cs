// error CS8602: Dereference of a possibly null reference.
var rows = await uow.From(Orders).RightJoin(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct);
var number = rows[0].Item1.Number; // !
// fixed: var number = rows[0].Item1?.Number;
_ = number;
