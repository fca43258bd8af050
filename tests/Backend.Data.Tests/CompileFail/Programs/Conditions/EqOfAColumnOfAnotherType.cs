// error CS0453: The type 'Column<string>' must be a non-nullable value type in order to use it as parameter 'T'
await uow.From(Contacts).Where(Contacts.Id.Eq(Contacts.Name)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.Eq(Contacts.ReferredBy)).ToListAsync(ct);
