// error ?: ?
await uow.Update(Contacts).Set(new ProductPatch { Name = "Saw" }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(new ContactPatch { Name = "Saw" }).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
