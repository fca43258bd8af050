// error CS1503: Argument 1: cannot convert from 'Backend.Data.Schema.Column<bool>' to 'Backend.Data.Sql.Condition'
await uow.From(Contacts).Where(Contacts.IsActive).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.IsActive.Eq(true)).ToListAsync(ct);
