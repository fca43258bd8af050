// error ?: ?
await uow.From(Contacts).Where(Contacts.Id.In(new[] { "ada" })).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.In(new[] { id })).ToListAsync(ct);
