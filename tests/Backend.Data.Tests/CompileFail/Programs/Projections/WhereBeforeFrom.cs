// error CS1061: does not contain a definition for 'Where'
await uow.Select(Contacts.Name).Where(Contacts.IsActive.Eq(true)).From(Contacts).ToListAsync(ct); // !
// fixed: await uow.Select(Contacts.Name).From(Contacts).Where(Contacts.IsActive.Eq(true)).ToListAsync(ct);
