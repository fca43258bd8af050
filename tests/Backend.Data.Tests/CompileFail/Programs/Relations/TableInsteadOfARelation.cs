// error CS1929: does not contain a definition for 'With'
await uow.Find(Orders).With(Contacts).ToListAsync(ct); // !
// fixed: await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
