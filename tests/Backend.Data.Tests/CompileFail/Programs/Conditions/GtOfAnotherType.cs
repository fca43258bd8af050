// error CS0411: The type arguments for method 'ComparisonOperators.Gt<T>
await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(20250101)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.CreatedAt.Gt(DateTimeOffset.UnixEpoch)).ToListAsync(ct);
