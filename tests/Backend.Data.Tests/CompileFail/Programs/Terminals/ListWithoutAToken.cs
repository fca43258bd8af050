// error ?: ?
await uow.From(Contacts).ToListAsync(); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
