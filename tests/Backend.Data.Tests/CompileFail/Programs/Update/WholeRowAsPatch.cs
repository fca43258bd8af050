// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.Contact' to 'Backend.Testing.Shop.Schema.ContactPatch'
await uow.Update(Contacts).Set(contact).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(new ContactPatch { Name = contact.Name }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
