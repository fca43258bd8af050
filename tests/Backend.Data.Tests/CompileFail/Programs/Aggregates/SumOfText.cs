// error CS1503: Argument 1: cannot convert from 'Backend.Data.Schema.Column<string>' to 'Backend.Data.Sql.IExpr<long>'
await uow.Select(Sum(Contacts.Name)).From(Contacts).SingleAsync(ct); // !
// fixed: await uow.Select(Sum(Contacts.Version)).From(Contacts).SingleAsync(ct);
