// error ?: ?
await uow.From(Contacts).Where(Contacts.Id.Eq(Contacts.Name)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.Eq(Contacts.ReferredBy)).ToListAsync(ct);
