// error CS1061: 'Select<Contact>' does not contain a definition for 'GetAwaiter'
await uow.From(Contacts); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
