// error CS0411: The type arguments for method 'QueryStarts.From<TRow>
await uow.From("shop.contacts").ToListAsync(ct); // !
// fixed: await uow.From(Contacts).ToListAsync(ct);
