// error CS1503: cannot convert from 'int' to 'Backend.Data.Sql.IExpr<System.DateTimeOffset>'
await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(20250101)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(DateTimeOffset.UnixEpoch)).ToListAsync(ct);
