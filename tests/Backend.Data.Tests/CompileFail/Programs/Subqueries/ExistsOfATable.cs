// error CS0411: The type arguments for method 'Functions.Exists<TRow>
await uow.From(Contacts).Where(Exists(Orders)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Exists(From(Orders))).ToListAsync(ct);
