// error CS0411: Exists<TRow>
await uow.From(Contacts).Where(Exists(Orders)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Exists(From(Orders))).ToListAsync(ct);
