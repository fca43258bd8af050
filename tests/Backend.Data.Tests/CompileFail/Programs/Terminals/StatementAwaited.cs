// error CS1061: does not contain a definition for 'GetAwaiter'
await uow.From(Contacts); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
