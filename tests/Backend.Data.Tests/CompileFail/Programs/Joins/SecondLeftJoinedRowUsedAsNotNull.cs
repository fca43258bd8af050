// error CS8602: Dereference of a possibly null reference.
var rows = await uow.From(OrderItems).Join(Orders, Orders.Id.Eq(OrderItems.OrderId))
    .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct);
var name = rows[0].Item3.Name; // !
// fixed: var name = rows[0].Item3?.Name;
_ = name;
