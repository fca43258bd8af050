// error CS8602: Dereference of a possibly null reference.
var first = await uow.From(Contacts).FirstOrDefaultAsync(ct);
var name = first.Name; // !
// fixed: var name = first?.Name;
_ = name;
