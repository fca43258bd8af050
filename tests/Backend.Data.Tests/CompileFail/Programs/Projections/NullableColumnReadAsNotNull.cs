// error CS8602: Dereference of a possibly null reference.
var emails = await uow.Select(Contacts.Email).From(Contacts).ToListAsync(ct);
var length = emails[0].Length; // !
// fixed: var length = emails[0]?.Length;
_ = length;
