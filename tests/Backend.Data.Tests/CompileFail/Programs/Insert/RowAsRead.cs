// error ?: ?
await uow.Insert(Contacts).Values(contact).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Contacts).Values(new NewContact { Name = contact.Name }).ExecuteAsync(ct);
