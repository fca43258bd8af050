// error ?: ?
await uow.Update(Contacts).Set(contact).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(new ContactPatch { Name = contact.Name }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
