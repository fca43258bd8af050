// error CS1503: Argument 1: cannot convert from 'Backend.Data.Schema.Column<bool>' to 'Backend.Data.Sql.Condition'
await uow.Select(Count().Filter(Contacts.IsActive)).From(Contacts).SingleAsync(ct); // !
// fixed: await uow.Select(Count().Filter(Contacts.IsActive.Eq(true))).From(Contacts).SingleAsync(ct);
