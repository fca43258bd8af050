// error ?: ?
var row = new NewContact { Name = "Ada", OrganizationId = id }; // !
// fixed: var row = new NewContact { Name = "Ada" };
await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
