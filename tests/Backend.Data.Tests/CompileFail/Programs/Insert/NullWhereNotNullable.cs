// error CS8625: Cannot convert null literal to non-nullable reference type.
var row = new NewContact { Name = null }; // !
// fixed: var row = new NewContact { Name = "Ada", Email = null };
await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
