// error CS1061: does not contain a definition for 'ExecuteAsync'
await uow.Insert(Contacts).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Contacts).Values(new NewContact { Name = "Ada" }).ExecuteAsync(ct);
