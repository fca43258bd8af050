// error CS1061: does not contain a definition for 'ToListAsync'
await uow.Select(Contacts.Name).ToListAsync(ct); // !
// fixed: await uow.Select(Contacts.Name).From(Contacts).ToListAsync(ct);
