// error CS1061: 'Delete<Contact>' does not contain a definition for 'ExecuteAsync'
await uow.Delete(Contacts).ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
