// error CS1503: Argument 1: cannot convert from 'Backend.Data.Schema.Column<string>' to 'Backend.Data.Sql.OrderTerm'
await uow.From(Contacts).OrderBy(Contacts.Name).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).OrderBy(Contacts.Name.Asc()).ToListAsync(ct);
