// error ?: ?
await uow.From(Contacts).Where(Contacts.IsActive).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.IsActive.Eq(true)).ToListAsync(ct);
