// error ?: ?
await uow.Delete(Contacts).Where(id).ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
