// error CS9035: Required member 'NewContact.Name' must be set in the object initializer or attribute constructor.
var row = new NewContact { Email = "ada@example.org" }; // !
// fixed: var row = new NewContact { Name = "Ada", Email = "ada@example.org" };
await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
