// error ?: ?
await uow.Delete(Contacts).All().ExecuteAsync(); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
