// error ?: ?
await uow.Update(Contacts).Set(Contacts.IsActive, false).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.IsActive, false).All().ExecuteAsync(ct);
