// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Select<Backend.Testing.Shop.Schema.Contact>' to 'Backend.Data.Schema.Table'
await uow.Sql<long>($"select count(*) from ({uow.From(Contacts)})").ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts}").ToListAsync(ct);
