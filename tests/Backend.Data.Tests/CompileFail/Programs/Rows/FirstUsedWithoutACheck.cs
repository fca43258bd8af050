// error ?: ?
var first = await uow.From(Contacts).FirstOrDefaultAsync(ct);
var name = first.Name; // !
// fixed: var name = first?.Name;
_ = name;
