// error CS1503: Argument 1: cannot convert from 'string' to 'Backend.Data.Schema.Column'
var insert = uow.Insert(Contacts).Values(new NewContact { Name = "Ada" });
await insert.OnConflict("contacts_email_key").DoUpdate(Contacts.Name).ExecuteAsync(ct); // !
// fixed: await insert.OnConflict(Contacts.Email).DoUpdate(Contacts.Name).ExecuteAsync(ct);
