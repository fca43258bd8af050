// error CS1929: 'Find<Contact, Contact>' does not contain a definition for 'With'
await uow.Find(Contacts).With(Orders.Contact).ToListAsync(ct); // !
// fixed: await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
