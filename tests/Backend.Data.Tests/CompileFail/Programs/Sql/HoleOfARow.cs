// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.Contact' to 'Backend.Data.Schema.Table'
await uow.Sql<long>($"select count(*) from {Contacts} where {contact}").ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts} where {Contacts.Id} = {contact.Id}").ToListAsync(ct);
