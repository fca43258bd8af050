// error CS0411: Prepare<TResult>
var purge = Prepare(() => uow.Delete(Contacts).All()); // !
// fixed: var purge = Prepare(() => From(Contacts).Where(Contacts.DeletedAt.IsNotNull()));
await uow.Execute(purge).ToListAsync(ct);
