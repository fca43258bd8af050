// error ?: ?
await uow.From(Contacts).Where(Contacts.Name.Eq("Ada") && Contacts.IsActive.Eq(true)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.Eq("Ada") & Contacts.IsActive.Eq(true)).ToListAsync(ct);
