// error CS1503: Argument 2: cannot convert from 'Backend.Data.Query.Projected<(System.Guid, long)>' to
await uow.From(Contacts).Where(Contacts.Id.In(Select(Orders.ContactId, Orders.Number).From(Orders))).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Id.In(Select(Orders.ContactId).From(Orders))).ToListAsync(ct);
