// error CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'T'
await uow.From(Contacts).Where(Contacts.Id.In(new[] { "ada" })).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.In(new[] { id })).ToListAsync(ct);
