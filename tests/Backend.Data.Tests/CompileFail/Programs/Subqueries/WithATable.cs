// error CS1503: Argument 2: cannot convert from 'Backend.Testing.Shop.Schema.ContactsTable' to 'Backend.Data.Sql.Cte'
await uow.With(Contacts).From(Contacts).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
