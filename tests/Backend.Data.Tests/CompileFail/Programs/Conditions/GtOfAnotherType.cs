// error CS1503: Argument 2: cannot convert from 'int' to
await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(20250101)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(DateTimeOffset.UnixEpoch)).ToListAsync(ct);
