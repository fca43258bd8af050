// error ?: ?
await uow.From(Contacts); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
