// error CS0029: Cannot implicitly convert type 'Backend.Data.Sql.Condition' to 'bool'
if (Contacts.Name.Eq(contact.Name)) // !
// fixed: if (contact.Name == "Ada")
    await uow.From(Contacts).ToListAsync(ct);
