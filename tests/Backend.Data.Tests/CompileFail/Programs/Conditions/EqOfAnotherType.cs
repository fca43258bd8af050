// error ?: ?
await uow.From(Contacts).Where(Contacts.Id.Eq("ada")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.Eq(id)).ToListAsync(ct);
