// error ?: ?
await uow.Update(Contacts).Set(Contacts.Name, Contacts.Name.Plus("!")).All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.Version, Contacts.Version.Plus(1)).All().ExecuteAsync(ct);
