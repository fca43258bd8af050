// error CS1929: does not contain a definition for 'ILike'
await uow.From(Contacts).Where(Contacts.Version.ILike(Pattern.Contains("4"))).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.ILike(Pattern.Contains("4"))).ToListAsync(ct);
