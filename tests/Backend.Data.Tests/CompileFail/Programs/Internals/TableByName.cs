// error CS0411: From<TRow>
await uow.From("shop.contacts").ToListAsync(ct); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
