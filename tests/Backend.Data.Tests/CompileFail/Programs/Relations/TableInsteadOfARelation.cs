// error CS0411: With<T1>
await uow.Find(Orders).With(Contacts).ToListAsync(ct); // !
// fixed: await uow.Find(Orders).With(Orders.Contact).ToListAsync(ct);
