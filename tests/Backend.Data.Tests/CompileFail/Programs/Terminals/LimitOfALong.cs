// error ?: ?
await uow.From(Contacts).Limit(10L).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Limit(10).ToListAsync(ct);
