// error CS0411: Update<TRow, TNew, TPatch>
await uow.Update(contact).Set(Contacts.Name, "Ada").All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Contacts).Set(Contacts.Name, "Ada").All().ExecuteAsync(ct);
