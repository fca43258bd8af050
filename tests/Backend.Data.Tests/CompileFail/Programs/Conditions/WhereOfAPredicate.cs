// error ?: ?
await uow.From(Contacts).Where(row => row.Name == "Ada").ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.Eq("Ada")).ToListAsync(ct);
