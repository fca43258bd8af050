// error CS0029: Cannot implicitly convert type 'Backend.Data.Schema.Optional<bool>' to 'bool'
var row = new NewContact { Name = "Ada", IsActive = true };
bool active = row.IsActive; // !
// fixed: bool active = contact.IsActive;
if (active)
    await uow.Insert(Contacts).Values(row).ExecuteAsync(ct);
