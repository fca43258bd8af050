// error ?: ?
await uow.From(Contacts).OrderBy(Contacts.Name).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).OrderBy(Contacts.Name.Asc()).ToListAsync(ct);
