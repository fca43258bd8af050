// error ?: ?
var row = new NewContact { Email = "ada@example.org" }; // !
// fixed: var row = new NewContact { Name = "Ada", Email = "ada@example.org" };
await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
