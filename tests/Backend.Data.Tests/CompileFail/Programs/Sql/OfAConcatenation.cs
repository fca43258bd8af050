// error CS1503: Argument 2: cannot convert from 'string' to 'Backend.Data.Query.SqlTemplate'
await uow.Sql<long>("select count(*) from " + contact.Name).ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts}").ToListAsync(ct);
