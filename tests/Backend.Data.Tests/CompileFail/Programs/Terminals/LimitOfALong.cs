// error CS1503: Argument 1: cannot convert from 'long' to 'int'
await uow.From(Contacts).Limit(10L).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Limit(10).ToListAsync(ct);
