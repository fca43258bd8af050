// error CS1061: does not contain a definition for 'ExecuteAsync'
await uow.Update(Contacts).Set(Contacts.IsActive, false).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.IsActive, false).All().ExecuteAsync(ct);
