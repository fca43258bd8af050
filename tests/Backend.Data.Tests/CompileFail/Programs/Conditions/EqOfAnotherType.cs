// error CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'T'
await uow.From(Contacts).Where(Contacts.Id.Eq("ada")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.Eq(id)).ToListAsync(ct);
