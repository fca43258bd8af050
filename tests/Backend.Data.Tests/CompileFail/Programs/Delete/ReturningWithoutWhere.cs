// error CS1061: does not contain a definition for 'ReturningAsync'
await uow.Delete(Contacts).ReturningAsync(ct); // !
// fixed: await uow.Delete(Contacts).Where(Contacts.Id.Eq(id)).ReturningAsync(ct);
