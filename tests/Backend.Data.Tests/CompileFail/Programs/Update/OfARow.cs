// error CS0411: The type arguments for method 'UnitOfWorkStatements.Update<TRow, TNew, TPatch>
await uow.Update(contact).Set(Contacts.Name, "Ada").All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.Name, "Ada").All().ExecuteAsync(ct);
