// error CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'T'
await uow.Update(Contacts).Set(Contacts.Name, Contacts.Name.Plus("!")).All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.Version, Contacts.Version.Plus(1)).All().ExecuteAsync(ct);
