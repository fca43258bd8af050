// error ?: ?
await uow.From(Contacts).Where(Contacts.Version > 3).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Version.Gt(3)).ToListAsync(ct);
