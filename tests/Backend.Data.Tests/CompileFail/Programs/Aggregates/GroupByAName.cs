// error CS1503: Argument 1: cannot convert from 'string' to 'Backend.Data.Sql.ISelectable'
await uow.Select(Orders.ContactId).From(Orders).GroupBy("contact_id").ToListAsync(ct); // !
// fixed: await uow.Select(Orders.ContactId).From(Orders).GroupBy(Orders.ContactId).ToListAsync(ct);
