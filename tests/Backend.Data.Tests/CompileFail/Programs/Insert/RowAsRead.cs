// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.Contact' to 'Backend.Testing.Shop.Schema.NewContact'
await uow.Insert(Contacts).Values(contact).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Contacts).Values(new NewContact { Name = contact.Name }).ExecuteAsync(ct);
