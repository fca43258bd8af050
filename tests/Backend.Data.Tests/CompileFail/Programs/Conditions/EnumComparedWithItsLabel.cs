// error ?: ?
await uow.From(Contacts).Where(Contacts.Type.Eq("company")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Type.Eq(ContactType.Company)).ToListAsync(ct);
