// error CS1061: does not contain a definition for 'ExecuteAsync'
await uow.Delete(Contacts).ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
