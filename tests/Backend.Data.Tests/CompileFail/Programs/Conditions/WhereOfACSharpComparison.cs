// error CS0019: Operator '>' cannot be applied to operands of type 'Column<long>' and 'int'
await uow.From(Contacts).Where(Contacts.Version > 3).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Version.Gt(3)).ToListAsync(ct);
