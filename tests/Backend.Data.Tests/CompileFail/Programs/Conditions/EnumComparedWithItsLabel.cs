// error CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'T'
await uow.From(Contacts).Where(Contacts.Type.Eq("company")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Type.Eq(ContactType.Company)).ToListAsync(ct);
