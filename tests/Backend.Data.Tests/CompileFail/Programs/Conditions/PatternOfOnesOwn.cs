// error ?: ?
var pattern = new Pattern("a%"); // !
// fixed: var pattern = Pattern.StartsWith("a");
await uow.From(Contacts).Where(Contacts.Name.ILike(pattern)).ToListAsync(ct);
