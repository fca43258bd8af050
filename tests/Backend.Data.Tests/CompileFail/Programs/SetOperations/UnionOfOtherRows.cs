// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Select<Backend.Testing.Shop.Schema.Order>' to 'Backend.Data.Query.Query<Backend.Testing.Shop.Schema.Contact>'
await uow.From(Contacts).Union(From(Orders)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Union(From(Contacts)).ToListAsync(ct);
