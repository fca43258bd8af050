// error ?: ?
await uow.Delete(Contacts).ReturningAsync(ct); // !
// fixed: await uow.Delete(Contacts).Where(Contacts.Id.Eq(id)).ReturningAsync(ct);
