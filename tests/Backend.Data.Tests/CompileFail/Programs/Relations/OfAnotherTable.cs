// error ?: ?
await uow.Find(Contacts).With(Orders.Contact).ToListAsync(ct); // !
// fixed: await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
