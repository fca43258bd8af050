// error ?: ?
if (Contacts.Name.Eq(contact.Name)) // !
// fixed: if (contact.Name == "Ada")
    await uow.From(Contacts).ToListAsync(ct);
