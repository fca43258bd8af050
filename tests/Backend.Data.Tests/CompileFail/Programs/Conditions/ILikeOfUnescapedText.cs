// error ?: ?
await uow.From(Contacts).Where(Contacts.Name.ILike("a%")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.ILike(Pattern.StartsWith("a"))).ToListAsync(ct);
