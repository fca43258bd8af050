// error CS1061: does not contain a definition for 'Where'
await uow.From(Contacts).Union(From(Contacts)).Where(Contacts.IsActive.Eq(true)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Union(From(Contacts).Where(Contacts.IsActive.Eq(true))).ToListAsync(ct);
