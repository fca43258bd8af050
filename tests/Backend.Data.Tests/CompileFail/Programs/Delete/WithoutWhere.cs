// error ?: ?
await uow.Delete(Contacts).ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
