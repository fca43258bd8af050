// error CS0117: 'NewContact' does not contain a definition for 'OrganizationId'
var row = new NewContact { Name = "Ada", OrganizationId = id }; // !
// fixed: var row = new NewContact { Name = "Ada" };
await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
