// error CS1503: Argument 2: cannot convert from 'string[]' to 'Backend.Data.Query.Query<System.Guid>'
await uow.From(Contacts).Where(Contacts.Id.In(new[] { "ada" })).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.In(new[] { id })).ToListAsync(ct);
