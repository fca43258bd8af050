// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.ProductPatch' to 'Backend.Testing.Shop.Schema.ContactPatch'
await uow.Update(Contacts).Set(new ProductPatch { Name = "Saw" }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(new ContactPatch { Name = "Saw" }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
