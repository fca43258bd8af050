// error CS1503: Argument 2: cannot convert from 'string' to 'Backend.Data.Query.Pattern'
await uow.From(Contacts).Where(Contacts.Name.ILike("a%")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.ILike(Pattern.StartsWith("a"))).ToListAsync(ct);
