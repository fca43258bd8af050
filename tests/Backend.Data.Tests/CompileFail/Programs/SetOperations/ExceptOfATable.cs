// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.ContactsTable' to 'Backend.Data.Query.Query<Backend.Testing.Shop.Schema.Contact>'
await uow.From(Contacts).Except(Contacts).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Except(From(Contacts)).ToListAsync(ct);
