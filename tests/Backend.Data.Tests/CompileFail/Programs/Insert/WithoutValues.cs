// error ?: ?
await uow.Insert(Contacts).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Contacts).Values(new NewContact { Name = "Ada" }).ExecuteAsync(ct);
