// error CS1061: does not contain a definition for 'ExecuteAsync'
var insert = uow.Insert(Contacts).Values(new NewContact { Name = "Ada" });
await insert.OnConflict(Contacts.Email).ExecuteAsync(ct); // !
// fixed: await insert.OnConflict(Contacts.Email).DoUpdate(Contacts.Name).ExecuteAsync(ct);
